using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>What is too long for the text of a report is read in an appendix, which the text names; and what is not stays where it is.</summary>
public sealed class ReportLengthTests
{
    private static readonly Period Period = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void The_answers_of_more_than_forty_initiatives(int initiatives, bool moved)
    {
        var report = Of(initiatives);
        var words = Enumerable.Range(0, initiatives).Select(index => $"Svar nummer {index}.").ToList();

        Assert.Equal(moved, Appendix(report, "Svar per område", "Årets verksamhet") is not null);
        Assert.All(words, said => Assert.Contains(said, moved ? Text(Appendix(report, "Svar per område")!) : Text(Section(report, "Årets verksamhet")), StringComparison.Ordinal));
        Sound(report);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void The_budget_table_of_more_than_forty_initiatives(int initiatives, bool moved)
    {
        var report = Of(initiatives);
        var (section, appendix) = (Section(report, "Ekonomi"), Appendix(report, "Ekonomi per insats", "Ekonomi"));

        Assert.Equal(moved, appendix is not null);
        var table = (appendix ?? section).Blocks.OfType<ReportTable>().First(one => one.Columns.Count > 4);
        Assert.Equal(initiatives + 1, table.Rows.Count);
        Assert.Equal(RowRole.Total, table.Rows[^1].Role);

        // What the amounts rest on is said where they are read of first.
        Assert.Contains("huvudbok-2026.se", Text(section), StringComparison.Ordinal);
        Sound(report);
    }

    [Fact]
    public void What_is_missing_of_more_than_forty_initiatives()
    {
        var seen = new HashSet<bool>();
        for (var initiatives = 38; initiatives < 50; initiatives++)
        {
            var report = Of(initiatives);
            var lacking = report.Gaps.DistinctBy(gap => gap.Initiative).Count();
            var appendix = Appendix(report, "Uppgifter som saknas per insats", "Uppgifter som saknas");

            Assert.Equal(lacking > 40, appendix is not null);
            Assert.Equal(lacking, (appendix ?? Section(report, "Uppgifter som saknas")).Blocks.OfType<ReportTable>().Single().Rows.Count);
            seen.Add(appendix is not null);
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Deviations_of_more_than_twenty_five_stay_in_the_text_where_they_are_grave(int deviations, bool moved)
    {
        var report = Of(30, index => index >= deviations ? SituationLevel.Normal : index % 5 == 0 ? SituationLevel.Serious : SituationLevel.Strained);
        var (section, appendix) = (Section(report, "Väsentliga händelser och avvikelser"), Appendix(report, "Övriga avvikelser", "Väsentliga händelser och avvikelser"));

        Assert.Equal(moved, appendix is not null);
        for (var index = 0; index < deviations; index++)
        {
            Assert.Contains($"Avvikelse nummer {index}.", Text(moved && index % 5 != 0 ? appendix! : section), StringComparison.Ordinal);
        }

        Sound(report);
    }

    [Fact]
    public void Where_all_deviations_are_grave_they_all_stay_in_the_text() =>
        Assert.Null(Appendix(Of(30, _ => SituationLevel.Critical), "Övriga avvikelser"));

    /// <summary>An annual report of which every initiative has answered, each with words of its own.</summary>
    private static ReportContent Of(int initiatives, Func<int, SituationLevel>? level = null)
    {
        var input = ReportExample.Input(initiatives);
        var said = input.Standings.Select((standing, index) => (standing.Initiative.Id, Update: UpdateOf(standing.Initiative, index, level?.Invoke(index) ?? SituationLevel.Normal)));
        return ReportKinds.For(MatterKind.AnnualReport).Of(input with
        {
            Round = null,
            Meeting = null,
            Days = Period,
            Said = said.ToDictionary(one => one.Id, one => (IReadOnlyList<StatusUpdate>)[one.Update]),
        });
    }

    private static StatusUpdate UpdateOf(Initiative initiative, int index, SituationLevel level) => new()
    {
        Id = $"upd-{index}",
        Initiative = initiative.Id,
        By = ReportExample.Register.People[1].Id,
        At = new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero),
        ForecastYear = 2026,
        Answer = new Answer
        {
            Level = level,
            Done = $"Svar nummer {index}.",
            Deviation = level >= SituationLevel.Strained ? $"Avvikelse nummer {index}." : null,
            Measure = level >= SituationLevel.Strained ? "En åtgärd." : null,
        },
    };

    private static ReportSection Section(ReportContent report, string heading) => report.Sections.Single(section => section.Heading == heading);

    /// <summary>The appendix; where there is one, the section is held to naming it.</summary>
    private static ReportSection? Appendix(ReportContent report, string name, string? namedIn = null)
    {
        var appendix = report.Appendices.SingleOrDefault(one => one.Heading.EndsWith($": {name}", StringComparison.Ordinal));
        if (appendix is not null && namedIn is not null)
        {
            Assert.Contains(appendix.Heading, Text(Section(report, namedIn)), StringComparison.Ordinal);
        }

        return appendix;
    }

    private static string Text(ReportSection section) => string.Join(
        '\n', section.Blocks.Select(block => string.Concat(block.Runs.Select(run => run.Text))).Concat(section.Subsections.Select(Text)));

    private static void Sound(ReportContent report)
    {
        Assert.Equal(report.Appendices.Select((_, index) => $"Bilaga {index + 1}"), report.Appendices.Select(appendix => appendix.Heading.Split(':')[0]));
        CheckedDocument.Of(report);
    }
}
