using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

public sealed class OfficialReportTests
{
    [Fact]
    public void Headings_come_in_the_order_of_the_domain() => Assert.Equal(
        ["Förslag till beslut", "Ärendet", "Beredning", "Föredragning", "Ekonomiska konsekvenser", "Beslutsunderlag"],
        OfficialReport.Of(ReportExample.Input()).Sections.Select(section => section.Heading));

    [Fact]
    public void A_missing_answer_is_named_by_its_initiative_and_so_is_that_nobody_owns_it()
    {
        var gaps = ReportText.Under(OfficialReport.Of(ReportExample.Input()), "Uppgifter som saknas");

        Assert.Contains("3 insatser har inte svarat", gaps, StringComparison.Ordinal);
        Assert.Contains("Trygga unga: stöd till avhoppare från kriminalitet|saknas|svar i uppföljningsomgången; ansvarig; indikator", gaps, StringComparison.Ordinal);
        Assert.Contains("Lovstöd|Mohammed Al-Rashid|svar i uppföljningsomgången", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_baseline_or_target_is_told()
    {
        var gaps = ReportText.Under(OfficialReport.Of(ReportExample.Input()), "Uppgifter som saknas");

        Assert.Contains("utgångsvärde för Andel unga", gaps, StringComparison.Ordinal);
        Assert.Contains("målvärde 2026 för Deltagare i lovaktiviteter", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_initiative_said_in_an_earlier_round_is_not_told_as_today()
    {
        var report = OfficialReport.Of(ReportExample.Input());

        Assert.Contains("Lovstöd|svar saknas|senast 2\u00A0förhöjt|saknas", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lovstöd", ReportText.Under(report, "Genomfört"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lovstöd", ReportText.Under(report, "Avvikelser och åtgärder"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_programmes_parts_are_not_counted_twice_in_the_sum()
    {
        var input = ReportExample.Input(5);
        var sum = OfficialReport.Of(input).Figures.Single(figure => figure is { Kind: FigureKind.Budget, Initiative: null });

        Assert.Equal("189,0", sum.Text);
    }

    [Fact]
    public void A_sum_says_whose_amounts_it_lacks() => Assert.Contains(
        "Summorna saknar budget för Medborgardialog i stadsdelarna; utfall (ingen objektskod) för Lokalt brottsförebyggande råd.",
        ReportText.Under(OfficialReport.Of(ReportExample.Input()), "Ekonomiska konsekvenser"),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_never_zero()
    {
        var figures = OfficialReport.Of(ReportExample.Input()).Figures.ToList();

        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Budget, Initiative: "I-10" }).Text);
        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Outcome, Initiative: "I-18" }).Text);
        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Forecast, Initiative: "I-18" }).Text);
    }

    [Fact]
    public void Every_number_that_somebody_said_leads_to_her_update()
    {
        var figures = OfficialReport.Of(ReportExample.Input()).Figures.Where(figure => figure.Kind is FigureKind.Level or FigureKind.Progress).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            Assert.StartsWith("upd-", figure.Source.Id, StringComparison.Ordinal);
            Assert.NotNull(figure.Source.By);
            Assert.NotNull(figure.Source.At);
        });
    }

    [Fact]
    public void Progress_that_a_weekly_answer_did_not_say_leads_to_the_update_that_did()
    {
        var input = ReportExample.Input();
        var at = new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);
        var said = new GivenProgress(45, "upd-earlier", input.Register.People[2].Id, at);
        var figure = OfficialReport.Of(With(input, 1, state => state with
        {
            Update = state.Update with { Answer = state.Update.Answer with { Progress = null, Decider = "Förvaltningschefen" } },
            Progress = said,
        })).Figures.First(figure => figure.Kind == FigureKind.Progress && figure.Initiative == input.Standings[1].Initiative.Id);

        Assert.Equal(("45\u00A0%", "upd-earlier", at), (figure.Text, figure.Source.Id, figure.Source.At!.Value));
        Assert.Equal(input.Register.People[2].Name, figure.Source.By);
    }

    [Fact]
    public void An_indicators_outcome_that_was_answered_leads_to_its_update()
    {
        var input = ReportExample.Input();
        var given = new GivenIndicator(new IndicatorValue("N2", 2026, 81.5m), "upd-n2", input.Register.People[2].Id, default);
        var figures = OfficialReport.Of(With(input, 3, state => state with { Indicators = [given] })).Figures
            .Where(figure => figure.Kind == FigureKind.IndicatorOutcome)
            .ToDictionary(figure => figure.Indicator!, figure => (figure.Text, figure.Source.Id));

        Assert.Equal(("81,5", "upd-n2"), figures["N2"]);
        Assert.Equal("47,5", figures["N1"].Text);
    }

    [Fact]
    public void Who_decides_a_measure_stands_with_it()
    {
        var input = ReportExample.Input();
        var at = input.Standings.ToList().FindIndex(standing => input.Current(standing)?.Answer.Deviation is not null);
        var changed = With(input, at, state => state with { Update = state.Update with { Answer = state.Update.Answer with { Decider = "Förvaltningschefen" } } });
        Assert.Contains("Beslut: Förvaltningschefen.", ReportText.Under(OfficialReport.Of(changed), "Avvikelser och åtgärder"), StringComparison.Ordinal);
    }

    private static ReportInput With(ReportInput input, int at, Func<LatestState, LatestState> change) => input with
    {
        Standings = [.. input.Standings.Select((standing, i) => i == at ? standing with { State = change(standing.State!) } : standing)],
    };

    [Fact]
    public void Every_outcome_leads_to_its_import()
    {
        var outcomes = OfficialReport.Of(ReportExample.Input()).Figures.Where(figure => figure.Kind == FigureKind.Outcome).ToList();

        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, figure => Assert.Equal((ReportExample.Ledger.Id, "huvudbok-2026.se"), (figure.Source.Id, figure.Source.File)));
    }

    [Fact]
    public void Keys_of_figures_are_unique_and_short()
    {
        var keys = OfficialReport.Of(ReportExample.Input()).Figures.Select(figure => figure.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^fig-[0-9]{4,}$", key));
    }

    [Fact]
    public void Without_round_the_document_says_so() => Assert.Contains(
        "Ingen uppföljningsomgång är knuten till sammanträdet",
        ReportText.Under(OfficialReport.Of(ReportExample.Input(3, round: false)), "Ärendet"),
        StringComparison.Ordinal);

    [Fact]
    public void Without_diary_number_the_head_says_that_it_is_missing() => Assert.Contains(
        new HeadField("Diarienummer", "saknas", "diarienummer"), OfficialReport.Of(ReportExample.Input(1)).Head);

    [Fact]
    public void Without_deviations_and_gaps_the_committee_is_proposed_one_clause_only()
    {
        var input = ReportExample.Input(1);
        var clauses = OfficialReport.Of(input).Sections[0].Blocks.OfType<AttClauses>().Single();

        Assert.Equal("att godkänna uppföljningen av insatserna för perioden 1\u00A0september–31\u00A0december\u00A02026.", string.Concat(Assert.Single(clauses.Clauses).Select(run => run.Text)));
    }

    [Fact]
    public void English_holds_no_Swedish_word()
    {
        var report = OfficialReport.Of(WithoutPeoplesWords(ReportExample.Input(8, Language.English)));
        var words = SwedishWords.In(ReportText.Whole(report));

        Assert.NotEmpty(report.Figures);
        Assert.Empty(words);
        Assert.Contains("Proposed decision", report.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void Only_those_who_answered_the_round_are_named_as_having_answered()
    {
        var input = Unanswered(ReportExample.Input(2), "I-02");
        var preparation = ReportText.Under(OfficialReport.Of(input), "Beredning");

        Assert.Contains("Svar har lämnats av Mohammed Al-Rashid.", preparation, StringComparison.Ordinal);
        Assert.DoesNotContain("Åsa Öberg", preparation, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nobody_answered_the_round_the_preparation_says_so_whatever_was_said_before() => Assert.Contains(
        "Inga svar har lämnats.",
        ReportText.Under(OfficialReport.Of(Unanswered(Unanswered(ReportExample.Input(2), "I-01"), "I-02")), "Beredning"),
        StringComparison.Ordinal);

    [Fact]
    public void What_an_initiative_that_the_round_did_not_ask_said_before_the_period_is_told_with_its_day_only()
    {
        var report = OfficialReport.Of(Unasked(ReportExample.Input(2), "I-02", new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero)));

        Assert.Contains("Trygga unga|inte tillfrågad|senast 4\u00A0allvarligt|saknas|2026\u201103\u201101", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.Contains("Läget är normalt i 1 insats.", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trygga unga", ReportText.Under(report, "Genomfört"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trygga unga", ReportText.Under(report, "Avvikelser och åtgärder"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trygga unga", ReportText.Under(report, "Lärdomar"), StringComparison.Ordinal);
        Assert.Contains("Trygga unga|Åsa Öberg|inte tillfrågad i uppföljningsomgången", ReportText.Under(report, "Uppgifter som saknas"), StringComparison.Ordinal);
        Assert.Contains(report.Gaps, gap => gap is { Kind: GapKind.NotAsked, Initiative: "I-02" });
    }

    [Fact]
    public void What_an_initiative_that_the_round_did_not_ask_said_within_the_period_is_told_as_it_stands()
    {
        var report = OfficialReport.Of(Unasked(ReportExample.Input(2), "I-02", new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero)));

        Assert.Contains("Trygga unga|4\u00A0allvarligt", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.Contains("Trygga unga", ReportText.Under(report, "Genomfört"), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Gaps, gap => gap.Kind == GapKind.NotAsked);
    }

    [Fact]
    public void Without_round_nobody_is_said_to_have_been_asked() => Assert.StartsWith(
        "Följande uppgifter saknas.", ReportText.Under(OfficialReport.Of(ReportExample.Input(3, round: false)), "Uppgifter som saknas"), StringComparison.Ordinal);

    [Fact]
    public void One_that_never_answered_and_was_not_asked_is_said_to_be_both()
    {
        var input = ReportExample.Input(2, answers: false);
        var report = OfficialReport.Of(input with { Round = input.Round! with { Prompts = [input.Round.Prompts[0]] } });

        Assert.Contains("Trygghetspaketet 2026–2029|svar saknas|–|saknas|saknas", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.Contains("Trygga unga|inte tillfrågad|–|saknas|saknas", ReportText.Under(report, "Lägesbild"), StringComparison.Ordinal);
    }

    private static ReportInput Unanswered(ReportInput input, string initiative) => input with
    {
        Round = input.Round! with { Prompts = [.. input.Round.Prompts.Select(prompt => prompt.Initiative.Id == initiative ? prompt with { Answer = null } : prompt)] },
    };

    private static ReportInput Unasked(ReportInput input, string initiative, DateTimeOffset said) => input with
    {
        Round = input.Round! with { Prompts = [.. input.Round.Prompts.Where(prompt => prompt.Initiative.Id != initiative)] },
        Standings =
        [
            .. input.Standings.Select(standing => standing.Initiative.Id == initiative
                ? standing with { State = standing.State! with { Rounds = [], Update = standing.State.Update with { At = said } } }
                : standing),
        ],
    };

    /// <summary>The same with everything that people have written replaced by numbers.</summary>
    private static ReportInput WithoutPeoplesWords(ReportInput input)
    {
        return input with
        {
            Municipality = "1",
            Committee = input.Committee with { Name = "2" },
            Standings = [.. input.Standings.Select(Standing)],
            Register = input.Register with { Initiatives = [.. input.Register.Initiatives.Select(Initiative)], People = [.. input.Register.People.Select(person => person with { Name = "3" })] },
            Handling = input.Handling with { Name = "4" },
            Total = input.Total with
            {
                Imports = [.. input.Total.Imports.Select(import => import with { File = "5" })],
                Missing = [.. input.Total.Missing.Select(part => part with { Name = "6" })],
                Sources = [.. input.Total.Sources.Select(source => source with { Source = "7" })],
            },
            RegisterImport = input.RegisterImport! with { File = "8" },
            Round = input.Round! with { Prompts = [.. input.Round.Prompts.Select(prompt => prompt with { Initiative = Initiative(prompt.Initiative) })] },
        };

        static Standing Standing(Standing standing) => standing with
        {
            Initiative = Initiative(standing.Initiative),
            State = standing.State is null ? null : standing.State with
            {
                Update = standing.State.Update with
                {
                    Answer = standing.State.Update.Answer with
                    {
                        Done = "9",
                        Deviation = standing.State.Update.Answer.Deviation is null ? null : "10",
                        Measure = standing.State.Update.Answer.Measure is null ? null : "11",
                        Lesson = standing.State.Update.Answer.Lesson is null ? null : "12",
                    },
                },
            },
        };

        static Initiative Initiative(Initiative initiative) => initiative with
        {
            Name = "13",
            Department = "14",
            Partners = [.. initiative.Partners.Select(_ => "15")],
            Indicators = [.. initiative.Indicators.Select(indicator => indicator with { Name = "16", Unit = "17" })],
        };
    }
}
