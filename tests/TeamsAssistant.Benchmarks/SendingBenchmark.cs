using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// 10,000 people are told something by the whole assistant, through a stand-in for Teams with its limits, an answer time of 200 ms, and
/// failures by chance: 5 % 429, 2 % 5xx, 1 % broken connections; once they break before Teams has taken the message, once half of them
/// after it. Time is simulated: it goes on when everybody waits for it, so the machine's speed is not in the figures. When it goes on too
/// early, on a busy machine, the rate looks lower than it is, never higher.
/// </summary>
internal static class SendingBenchmark
{
    private const string Round = "R";
    private const int Seed = 4711;
    private const int QuietLooks = 4;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    // No further at once, so that a machine too busy to answer in time does not look as if nothing were to be done for minutes.
    private static readonly TimeSpan Stride = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(int people)
    {
        await MeasureAsync("connections break before Teams has taken the message", people, brokenAfter: 0);
        await MeasureAsync("half of the broken connections break after it", people, brokenAfter: 0.5);
    }

    private static async Task MeasureAsync(string what, int people, double brokenAfter)
    {
        await using var assistant = await RunningAssistant.StartAsync(
            settings: new Dictionary<string, string?> { ["Sending:LookSeconds"] = "5" });
        await assistant.ImportAsync(Town.Register);
        await KeepChatsAsync(assistant, people);
        var connector = assistant.Connector;
        var chance = new SendingChance(Seed, brokenAfter);
        connector.Time = assistant.Clock;
        connector.Latency = Latency;
        connector.Limits = new ConnectorLimits(assistant.Clock);
        connector.OneAtATime = true;
        connector.Judge = _ => chance.Next();
        var notices = assistant.Services.GetRequiredService<INotices>();

        await notices.AddAsync([.. Enumerable.Range(0, people).Select(NoticeTo)], CancellationToken.None);
        var began = assistant.Clock.GetUtcNow();
        var last = began;
        var seen = 0;
        while (true)
        {
            await QuietAsync(assistant);
            if (connector.Requests != seen)
            {
                (seen, last) = (connector.Requests, assistant.Clock.GetUtcNow());
            }

            if (assistant.Clock.GetUtcNow() - last > Silence
                && (await notices.OfRoundAsync(Round, CancellationToken.None)).All(status => status.State != NoticeState.Waiting))
            {
                break;
            }

            var wait = assistant.Clock.NextDue - assistant.Clock.GetUtcNow();
            assistant.Clock.Advance(wait > Tick && wait < Stride ? wait.Value : wait <= Tick ? Tick : Stride);
        }

        var took = (last + Latency - began).TotalSeconds;
        var states = (await notices.OfRoundAsync(Round, CancellationToken.None)).GroupBy(status => status.State).Select(group => $"{group.Key} {group.Count()}");
        var chats = connector.All.GroupBy(sent => sent.Conversation).ToList();
        Report.Line($"sending: {what}: {people} people, {seen} requests in {took:F1} s simulated = {seen / took:F2}/s, {seen / took / 50:P1} of what Teams takes; {people / took:F1} people/s");
        Report.Line($"sending: lost {people - chats.Count}; seen twice {chats.Count(chat => chat.Count() > 1)}, where Teams had taken it and the connection broke {chance.BrokenAfter}; recorded {string.Join(", ", states)}");
        Report.Line($"sending: 429 by chance {chance.Throttled}, for coming too fast {connector.Limits.TooFast}; 5xx {chance.Away}; broken {chance.Broken}; most at once {connector.MostAtOnce}");
    }

    // Nothing has moved for a few looks, and nothing waits for storage.
    private static async Task QuietAsync(RunningAssistant assistant)
    {
        var before = (0L, 0, 0);
        for (var quiet = 0; quiet < QuietLooks;)
        {
            await Task.Delay(1);
            var now = (assistant.StorageRequests, assistant.Connector.Requests, assistant.Connector.All.Count);
            quiet = now == before && assistant.Storage.UnderWay == 0 && ThreadPool.PendingWorkItemCount == 0 ? quiet + 1 : 0;
            before = now;
        }
    }

    private static async Task KeepChatsAsync(RunningAssistant assistant, int people)
    {
        var table = assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Conversations);
        foreach (var chunk in Enumerable.Range(0, people).Chunk(PartitionBatch.MostOperations))
        {
            await table.SubmitTransactionAsync(chunk.Select(number => new TableTransactionAction(TableTransactionActionType.Add, ChatOf(assistant, number))));
        }
    }

    private static TableEntity ChatOf(RunningAssistant assistant, int number)
    {
        var chat = new ConversationReference
        {
            Bot = new ChannelAccount(RunningAssistant.BotId, "Insatser"),
            User = new ChannelAccount($"29:{Person(number)}") { AadObjectId = Person(number) },
            ChannelId = "msteams",
            ServiceUrl = assistant.Connector.ServiceUrl,
            Conversation = new ConversationAccount { Id = $"a:{Person(number)}", ConversationType = "personal", TenantId = RunningAssistant.Tenant },
        };
        return ConversationRows.WritePerson(Person(number), chat.User.Id, ConversationRows.TextOf(chat), null);
    }

    private static Notice NoticeTo(int number) => new(NoticeKind.HandedOver, Person(number), "test") { Round = Round };

    private static string Person(int number) => $"44444444-4444-4444-8444-{number.ToString("D12", CultureInfo.InvariantCulture)}";
}
