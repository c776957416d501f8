using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class ProposedTextTests
{
    [Fact]
    public void Many_long_answers_fit_the_field_each_with_its_day()
    {
        var answers = Enumerable.Range(0, 17).Select(week => Sample.Update(Sample.Answer(done: new string('å', 2000))) with { At = Sample.At.AddDays(7 * week) });
        var text = ProposedText.Of(answers, Language.Swedish);
        Assert.True(text.Length <= Answer.LongestText, $"{text.Length}");
        Assert.Equal(18, text.Split('\n').Length);
        Assert.StartsWith("2026-10-12: å", text, StringComparison.Ordinal);
        Assert.EndsWith("nivå 3.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_tell_is_no_text() => Assert.Empty(ProposedText.Of([], Language.English));
}
