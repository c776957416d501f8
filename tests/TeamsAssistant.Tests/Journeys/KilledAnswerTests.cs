using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>kill -9 while an answer comes in, at moments from before it is read to after it is written: all of the answer is there, or nothing of it.</summary>
public sealed class KilledAnswerTests : IDisposable
{
    private const string Initiative = "TP";
    private readonly TemporaryFolder data = new();
    private readonly string prefix = "K" + Guid.NewGuid().ToString("n")[..12];

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task All_of_an_answer_or_nothing()
    {
        var azurite = await SharedAzurite.GetAsync();
        var table = new TableClient(azurite.ConnectionString, prefix + "Initiatives");
        var before = 0;
        foreach (var delay in new[] { 0, 2, 5, 10, 20, 40 })
        {
            await AnswerAndKillAsync(azurite, delay, waits: false);
            before = await WholeAnswersAsync(table);
        }

        // Answered first, killed then: it is one more, so the rows counted above are the ones that an answer makes.
        await AnswerAndKillAsync(azurite, 1_000, waits: true);
        Assert.Equal(before + 1, await WholeAnswersAsync(table));
    }

    /// <summary>How many answers lie there; fails when one lies there in part.</summary>
    private static async Task<int> WholeAnswersAsync(TableClient table)
    {
        var updates = 0;
        var forms = 0;
        var events = 0;
        var revision = 0;
        await foreach (var row in table.QueryAsync<TableEntity>($"PartitionKey eq '{Initiative}'"))
        {
            updates += row.RowKey.StartsWith("update|", StringComparison.Ordinal) ? 1 : 0;
            forms += row.RowKey.StartsWith("form|", StringComparison.Ordinal) ? 1 : 0;
            events += row.RowKey.StartsWith("audit|", StringComparison.Ordinal) ? 1 : 0;
            revision = row.RowKey == "state" ? row.GetInt32("Revision")!.Value : revision;
        }

        Assert.Equal((updates, updates, updates), (forms, events, revision));
        return updates;
    }

    private async Task AnswerAndKillAsync(AzuriteProcess azurite, int number, bool waits)
    {
        var port = AssistantProcess.FreePort();
        await using var assistant = AssistantProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["Demo__Data"] = data.Path,
            ["Demo__Playground"] = "false",
            ["Storage__ConnectionString"] = azurite.ConnectionString,
            ["Storage__TablePrefix"] = prefix,
        });
        await assistant.WaitForAsync(new Uri($"http://127.0.0.1:{port}/health/ready"));
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var content = new StringContent(Answer(number).ToString(Formatting.None), Encoding.UTF8, "application/json");
        var posted = http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        if (waits)
        {
            using var answer = await posted;
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
        else
        {
            await Task.WhenAny(posted, Task.Delay(TimeSpan.FromMilliseconds(number)));
        }

        assistant.Signal("KILL");
        await assistant.WaitForEndAsync();
    }

    // A form of its own each time, so that none is taken for the one before it sent again.
    private static JObject Answer(int number) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["id"] = Guid.NewGuid().ToString("n"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = "http://127.0.0.1:56150/_connector",
        ["from"] = new JObject { ["id"] = "29:1-samordnare", ["aadObjectId"] = "11111111-1111-4111-8111-111111111101" },
        ["recipient"] = new JObject { ["id"] = RunningAssistant.BotId },
        ["conversation"] = new JObject
        {
            ["id"] = "a:personal-sara",
            ["conversationType"] = "personal",
            ["tenantId"] = RunningAssistant.Tenant,
        },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = RunningAssistant.Tenant } },
        ["value"] = new JObject
        {
            ["action"] = new JObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = "answer.send",
                ["data"] = new JObject
                {
                    ["verb"] = "answer.send",
                    ["lang"] = "sv",
                    ["initiative"] = Initiative,
                    ["form"] = Guid.NewGuid().ToString("n"),
                    ["level"] = "2",
                    ["progress"] = "60",
                    ["done"] = number.ToString(CultureInfo.InvariantCulture),
                },
            },
        },
    };
}
