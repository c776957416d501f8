using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Teams.Activities;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Activities.Matters;

/// <summary>That somebody was told is said once the request is over: noted earlier, a process killed in between loses answer and note both.</summary>
public sealed class LongWorkTests
{
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task Quick_work_is_told_when_the_answer_has_left(bool given, bool reached, bool told)
    {
        await using var assistant = await RunningAssistant.StartAsync();
        var (after, said) = (new AfterAnswer(), new List<bool>());
        var card = NoticeCard.Of(NoticeKind.Note, "Klart.", Language.Swedish);

        var answer = await assistant.Services.GetRequiredService<LongWork>().RunAsync(
            new LongWorkWords("Det dröjer.", _ => card), new Place(new ConversationReference(), after), _ => Task.FromResult(card), Say, Language.Swedish);

        Assert.Same(card, answer);
        Assert.Empty(said);
        if (given)
        {
            after.Given();
        }

        await after.EndAsync(reached);
        Assert.Equal([told], said);

        Task Say(bool was)
        {
            said.Add(was);
            return Task.CompletedTask;
        }
    }
}
