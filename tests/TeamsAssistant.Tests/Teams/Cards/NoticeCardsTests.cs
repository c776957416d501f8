using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>What a notice says is drawn from what holds when it is sent.</summary>
public sealed class NoticeCardsTests
{
    public static TheoryData<string> Kinds => ["asked", "reminder", "escalation", "critical", "handedOver", "left", "startQuestion"];

    [Theory]
    [InlineData("asked", "Trygga unga", "Svara")]
    [InlineData("escalation", "Tore Tjänsteperson", "Lämna över till …")]
    [InlineData("escalation", "Tore Tjänsteperson", "Notera skäl")]
    [InlineData("critical", "Kritiskt läge: Trygga unga", "Historik")]
    [InlineData("handedOver", "Åsa Öberg", "Mina uppgifter")]
    [InlineData("left", "Trygghetspaketet", "Svara")]
    [InlineData("startQuestion", "2 personer om 3 insatser", "Starta och fråga 2")]
    public void It_says_what_it_is_about_with_what_to_do(string kind, string text, string button)
    {
        var json = Draw(kind, NoticeScene.Overview())!.ToContent().ToString();

        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.Contains(button, json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, "om 6 dagar")]
    [InlineData(29, "om 1 dag.")]
    [InlineData(30, "är idag")]
    [InlineData(31, "Sista svarsdag var")]
    public void A_reminder_says_how_many_days_are_left(int day, string text)
    {
        var today = new DateOnly(2026, 11, 1).AddDays(day - 1);

        Assert.Contains(text, Draw("reminder", NoticeScene.Overview(today))!.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void When_nothing_is_left_to_say_nothing_is_drawn(string kind)
    {
        var overview = NoticeScene.Overview();
        var done = overview with
        {
            OpenRounds = [],
            HandOvers = [],
            Latest = new Dictionary<string, LatestState>(),
            Wheel = [],
        };

        Assert.Null(Draw(kind, done));
    }

    [Fact]
    public void Whoever_left_the_register_is_told_nothing()
    {
        var overview = NoticeScene.Overview();

        Assert.Null(Draw("asked", overview with { Register = overview.Register with { People = [] } }));
    }

    [Fact]
    public void An_answered_round_is_not_asked_about_again()
    {
        var overview = NoticeScene.Overview();
        var state = overview.Latest["TU"] with { Rounds = [new RoundAnswer(NoticeScene.Round, "u1", Sample.At, Late: false)] };

        Assert.Null(Draw("asked", overview.With(state)));
    }

    [Fact]
    public void A_level_that_was_corrected_is_no_longer_critical()
    {
        var overview = NoticeScene.Overview();
        var state = overview.Latest["TU"];

        Assert.Null(Draw("critical", overview.With(state with { Update = state.Update with { Answer = Sample.Answer(SituationLevel.Elevated) } })));
    }

    private static CardMessage? Draw(string kind, MunicipalityOverview overview)
    {
        var notice = kind switch
        {
            "asked" => NoticeScene.Asked,
            "reminder" => NoticeScene.Reminder,
            "escalation" => NoticeScene.Escalation,
            "critical" => NoticeScene.Critical,
            "handedOver" => NoticeScene.HandedOver,
            "left" => NoticeScene.Left,
            _ => NoticeScene.StartQuestion,
        };
        return NoticeCards.Draw(notice, overview, Language.Swedish);
    }
}
