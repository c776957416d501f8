using TeamsAssistant.Teams.Activities;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Teams.Activities;

public sealed class RoundWordsTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("än", null, null)]
    [InlineData("ks", "KS", null)]
    [InlineData("för Kultur- och fritidsnämnden", "KFN", null)]
    [InlineData("Kultur- och fritidsnämnden 2026-T3", "KFN", "2026-T3")]
    [InlineData("2026-T3 för KS", "KS", "2026-T3")]
    [InlineData("i KS än", "KS", null)]
    [InlineData("KS 2026-11-24", "KS", "2026-11-24")]
    [InlineData("2026-T3", null, "2026-T3")]
    [InlineData("något annat", null, "något annat")]
    public void Committee_and_round_are_told_apart(string text, string? committee, string? round)
    {
        var words = RoundWords.Of(Town.Register, text);
        Assert.Equal((committee, round), (words.Committee?.Abbreviation, words.Round));
    }
}
