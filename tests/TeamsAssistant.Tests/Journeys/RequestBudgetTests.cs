using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// How many requests to table storage an activity costs from <c>POST /api/messages</c> to its answer (design.md, Storage), with a history
/// of one update and of a thousand. Outside an answer's three lie: the shared card's refresh, which comes once for several answers and
/// seconds later; the first activity of a conversation in a process, which keeps its reference (one); the year's sums of the ledger, which
/// the first who asks within five minutes reads for all (one; here the question before); and one more per thousand rows of the register.
/// </summary>
public sealed class RequestBudgetTests : IAsyncLifetime
{
    private const int History = 1_000;

    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(known => known.Id == "TP" ? known with { Contributors = [Town.Tore] } : known)],
        });
        await town.BookAsync(1_000_000);
        await town.StartRoundAsync();
        foreach (var person in new[] { town.Tore, town.Asa, town.Olle, town.Sara })
        {
            await person.Says("hjälp");
        }
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Activities_keep_to_their_requests_however_long_the_history_is()
    {
        var first = await CountAsync(() => town.Olle.Says("budget Trygga unga"));
        var young = await MeasureAsync("1");
        for (var i = 0; i < History; i++)
        {
            await StoreAsync(i);
        }

        var old = await MeasureAsync("2");
        Assert.True((await town.Assistant.LatestAsync("TU"))!.Revision > History);
        Assert.Equal(2, first);
        // The coordinator's overview also reads whether the shared card got through.
        Assert.Equal((3, 3, 1, 2), young);
        Assert.Equal(young, old);
    }

    private async Task<(long AnswerAndNextForm, long AnswerAndReceipt, long Budget, long Overview)> MeasureAsync(string progress)
    {
        // Tore has another form waiting in the round; Åsa, his deputy, has none.
        var (next, answer) = await AnswerAsync(town.Tore, progress);
        Assert.Contains("Trygghetspaketet", next.Text, StringComparison.Ordinal);
        Assert.NotEmpty(next.Inputs);
        var (receipt, last) = await AnswerAsync(town.Asa, progress);
        Assert.Empty(receipt.Inputs);
        Assert.Contains("Rätta", receipt.Buttons);
        return (
            answer,
            last,
            await CountAsync(() => town.Olle.Says("budget Trygga unga")),
            await CountAsync(() => town.Sara.Says("vilka har inte svarat?")));
    }

    private async Task<(ReceivedCard Card, long Requests)> AnswerAsync(TeamsPerson person, string progress)
    {
        var form = await person.Says("uppdatera trygga unga");
        ReceivedCard card = null!;
        var requests = await CountAsync(async () => card = await person.Presses(
            form, "Skicka", ("level", "2"), ("progress", progress), ("done", person.Name), ("forecast", "12,4 mkr")));
        town.Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
        return (card, requests);
    }

    private async Task<long> CountAsync(Func<Task> operation)
    {
        var before = town.Assistant.StorageRequests;
        await operation();
        return town.Assistant.StorageRequests - before;
    }

    // History, straight into the store.
    private async Task StoreAsync(int number)
    {
        var overview = await town.Assistant.OverviewAsync();
        var update = new NewUpdate
        {
            Form = $"form-{number}",
            Round = "2026-T3",
            Answer = new Answer { Level = SituationLevel.Elevated, Progress = 10, Done = $"Nummer {number}" },
            ForecastYear = 2026,
        };
        var change = new Change(Town.Tore, town.Assistant.Clock.GetUtcNow(), Door.Teams, "answer");
        Assert.NotNull(await town.Assistant.Services.GetRequiredService<IUpdates>().StoreAsync(
            overview.StateOf(overview.Register.FindInitiative("TU")!), update, change, CancellationToken.None));
        town.Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
    }
}
