using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Documents;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// Requests to table storage of each operation, retries included: in a municipality of 20 and of 1,500 initiatives, after one update of an
/// initiative and after a thousand. No clock is read, so the figures are the same on every machine.
/// </summary>
internal static class RequestBenchmark
{
    private const int History = 1_000;
    private const string Round = "2026-T3";
    private static readonly int[] Towns = [20, 1_500];

    public static async Task RunAsync()
    {
        foreach (var town in Towns)
        {
            await using var assistant = await RunningAssistant.StartAsync();
            await assistant.ImportAsync(Register(town));
            await ImportLedgerAsync(assistant, town);
            var coordinator = assistant.Person(Town.Sara).InThe(LargeTown.Channel);
            await coordinator.Says("hjälp");
            await CountAsync(assistant, $"{town} initiatives: start a round", () => coordinator.Says("starta omgång KS"));
            var round = RunningAssistant.CardOf(assistant.Connector.All.Last(sent => sent.Conversation == LargeTown.Channel));

            await AnswerAsync(assistant, 0);
            await MeasureAsync(assistant, round, $"{town} initiatives, 1 update", 1);
            for (var number = 10; number < History; number++)
            {
                await AnswerAsync(assistant, number);
            }

            await MeasureAsync(assistant, round, $"{town} initiatives, {History} updates", History);
        }
    }

    /// <summary>The first official's initiative is what is answered; as deputy for the second's she has another form to come.</summary>
    private static Register Register(int town)
    {
        var register = LargeTown.Register(town);
        return register with
        {
            Initiatives =
            [
                .. register.Initiatives.Select(initiative =>
                    initiative.Id == LargeTown.Initiative(1) ? initiative with { Deputies = [LargeTown.Official(0)] } : initiative),
            ],
        };
    }

    private static async Task MeasureAsync(RunningAssistant assistant, ReceivedCard round, string town, int number)
    {
        var official = assistant.Person(LargeTown.Official(0));
        var chair = assistant.Person(Town.Olle);
        var secretary = assistant.Person(Town.Nina);
        var form = await official.Presses(round, "Svara");
        var update = await official.Says("uppdatera Insats 0");
        await chair.Says("hjälp");
        await secretary.Says("hjälp");

        await CountAsync(assistant, $"{town}: answer, read and stored without its card", () => AnswerAsync(assistant, number));
        await CountAsync(assistant, $"{town}: open the form", () => official.Presses(round, "Svara"));
        await CountAsync(
            assistant,
            $"{town}: answer sent from the card, the next form shown",
            () => official.Presses(update, "Skicka", ("level", "2"), ("progress", "10"), ("done", $"Nummer {number}"), ("forecast", "12 mkr")));
        await CountAsync(assistant, $"{town}: budget of an initiative", () => chair.Says("budget Insats 0"));
        await CountAsync(assistant, $"{town}: status of an initiative", () => chair.Says("status Insats 0"));
        await CountAsync(assistant, $"{town}: who has not answered", () => chair.Says("vilka har inte svarat"));
        await CountAsync(assistant, $"{town}: overview", assistant.OverviewAsync);
        await CountAsync(assistant, $"{town}: agenda item", () => secretary.Says("skapa ärende KS 2026-12-08"));
    }

    private static async Task CountAsync(RunningAssistant assistant, string what, Func<Task> operation)
    {
        var before = assistant.StorageRequests;
        await operation();
        Report.Line($"requests: {what}: {assistant.StorageRequests - before}");
    }

    private static async Task AnswerAsync(RunningAssistant assistant, int number)
    {
        var overview = await assistant.OverviewAsync();
        var update = new NewUpdate
        {
            Form = $"form-{number}",
            Round = Round,
            Answer = new Answer { Level = SituationLevel.Elevated, Progress = 10, Done = $"Nummer {number}" },
            ForecastYear = 2026,
        };
        var change = new Change(LargeTown.Official(0), assistant.Clock.GetUtcNow(), Door.Teams, "answer");
        var initiative = overview.Register.FindInitiative(LargeTown.Initiative(0))!;
        await assistant.Services.GetRequiredService<IUpdates>().StoreAsync(overview.StateOf(initiative), update, change, CancellationToken.None);
        assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
    }

    private static async Task ImportLedgerAsync(RunningAssistant assistant, int town)
    {
        var january = new DateOnly(2026, 1, 1);
        var codes = Register(town).Initiatives.SelectMany(initiative => initiative.ObjectCodes).ToHashSet();
        var import = ReportExample.Ledger with { BookedThrough = january, Months = [january] };
        var stored = await assistant.Services.GetRequiredService<ILedger>().StoreAsync(
            import,
            null,
            [.. codes.Select(code => new CodeSums(code, [new MonthSums(january, 1_000_000, 0)]))],
            codes,
            new Change(null, import.At, Door.CommandLine, "ledger.import"),
            CancellationToken.None);
        if (!stored)
        {
            throw new InvalidOperationException("The ledger was not stored.");
        }
    }
}
