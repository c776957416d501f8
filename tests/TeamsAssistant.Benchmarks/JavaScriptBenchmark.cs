using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// What an answer costs, beside the same deed done by a bot on the JavaScript Agents SDK (<c>JavaScriptBot/</c>): each a process of its own
/// with tables of its own in one Azurite, given the same activities in turns. Neither checks tokens (Development), so that both do the same.
/// </summary>
internal static class JavaScriptBenchmark
{
    private const int Officials = 100;
    private const string Round = "2026-T3";
    private const int Turns = 6;
    private static readonly int[] Crowds = [1, 8];
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    // A bot runs for weeks: what its runtime compiles in the first minutes is no part of what an answer costs.
    private const double Steady = 0.95;
    private const int SteadyTurns = 4;
    private const int MostWarmingTurns = 36;

    public static async Task RunAsync()
    {
        var azurite = new AzuriteProcess();
        await azurite.InitializeAsync();
        try
        {
            string[] prefixes = [await SeedAsync(azurite), await SeedAsync(azurite)];
            await using var ours = await BotUnderLoad.StartOursAsync(azurite, prefixes[0]);
            await using var javaScript = await BotUnderLoad.StartJavaScriptAsync(azurite, prefixes[1]);
            BotUnderLoad[] bots = [ours, javaScript];
            foreach (var bot in bots)
            {
                Report.Line($"{bot.Name}: an answer's card has {(await bot.AnswerAsync(Answer(0))).Length} characters");
                await WarmUpAsync(bot);
            }

            if (await RowsAsync(azurite, prefixes[0]) != await RowsAsync(azurite, prefixes[1]))
            {
                throw new InvalidOperationException("The two bots do not write the same rows.");
            }

            foreach (var crowd in Crowds)
            {
                await CompareAsync(bots, crowd);
            }

            foreach (var bot in bots)
            {
                Report.Line($"{bot.Name}: peak memory {bot.PeakMegabytes:F0} MB");
            }
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    // Until it has got no cheaper for some turns on end.
    private static async Task WarmUpAsync(BotUnderLoad bot)
    {
        var costs = new List<double>();
        var (least, steady) = (double.MaxValue, 0);
        while (steady < SteadyTurns && costs.Count < MostWarmingTurns)
        {
            var load = await bot.MeasureAsync(Crowds.Max(), Length, Answer);
            costs.Add(load.Processor.TotalMilliseconds / load.Times.Count);
            steady = costs[^1] < Steady * least ? 0 : steady + 1;
            least = Math.Min(least, costs[^1]);
        }

        var course = string.Join(' ', costs.Select(cost => cost.ToString("F1", CultureInfo.InvariantCulture)));
        Report.Line($"{bot.Name}: warmed up for {costs.Count} turns of {Length.TotalSeconds:F0} s, ms an answer: {course}");
    }

    // In turns, so that what else the machine does meets both.
    private static async Task CompareAsync(IReadOnlyList<BotUnderLoad> bots, int crowd)
    {
        var measured = bots.ToDictionary(bot => bot, _ => new List<Load>());
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var bot in turn % 2 == 0 ? bots : bots.Reverse())
            {
                measured[bot].Add(await bot.MeasureAsync(crowd, Length, Answer));
            }
        }

        foreach (var (bot, loads) in measured)
        {
            List<double> times = [.. loads.SelectMany(load => load.Times).Order()];
            var processor = loads.Sum(load => load.Processor.TotalMilliseconds) / times.Count;
            List<double> each = [.. loads.Select(load => load.Processor.TotalMilliseconds / load.Times.Count).Order()];
            Report.Line($"{bot.Name}, {crowd} at once: {times.Count} answers, {processor:F2} ms of processor an answer ({each[0]:F2}-{each[^1]:F2}), p50 {times.At(0.5):F1} ms, p99 {times.At(0.99):F1} ms");
        }
    }

    /// <summary>Makes tables with a register and an open round that asks for every initiative, and gives their prefix.</summary>
    private static async Task<string> SeedAsync(AzuriteProcess azurite)
    {
        var prefix = "J" + Guid.NewGuid().ToString("n")[..12];
        await using var app = AssistantApp.Build([], builder =>
        {
            builder.Environment.EnvironmentName = "Development";
            builder.Configuration.AddInMemoryCollection(BotUnderLoad.Settings(azurite, prefix).Select(pair =>
                KeyValuePair.Create(pair.Key.Replace("__", ":", StringComparison.Ordinal), (string?)pair.Value)));
        });
        await app.Services.GetRequiredService<StorageTables>().EnsureAsync(CancellationToken.None);
        var store = app.Services.GetRequiredService<IRegisterStore>();
        var register = LargeTown.Register(Officials);
        var change = new Change(null, TimeProvider.System.GetUtcNow(), Door.CommandLine, "register.import");
        await store.WriteAsync(
            await store.ReadAsync(CancellationToken.None),
            RegisterChanges.Between(new Register(), register),
            new RegisterImport("register.xlsx", "0", change.At, Done: true),
            change,
            CancellationToken.None);
        var round = new Round
        {
            Id = Round,
            Cadence = Cadence.Tertial,
            Period = new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)),
            LastAnswer = DateOnly.MaxValue,
            Committee = Town.Board.Abbreviation,
            StartedAt = change.At,
        };
        var prompts = register.Initiatives.Select(asked => new Prompt(Round, asked.Id, round.Period, round.LastAnswer, asked.Owner)).ToList();
        await app.Services.GetRequiredService<IRounds>().StartAsync(round, prompts, change, CancellationToken.None);
        return prefix;
    }

    /// <summary>Kinds of the rows that the answers of an initiative made, each with the names and types of what stands in them.</summary>
    private static async Task<string> RowsAsync(AzuriteProcess azurite, string prefix)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (table, filter) in new[]
        {
            (TableName.Initiatives, $"PartitionKey eq '{LargeTown.Initiative(0)}'"),
            (TableName.Register, $"RowKey eq 'initiative|{LargeTown.Initiative(0)}|state'"),
        })
        {
            await foreach (var row in new TableClient(azurite.ConnectionString, prefix + table).QueryAsync<TableEntity>(filter))
            {
                var kind = row.RowKey.Split('|') is ["initiative", ..] ? "copy" : row.RowKey.Split('|')[0];
                var properties = row.Where(property => property.Value is not null)
                    .Select(property => $"{property.Key}:{property.Value.GetType().Name}").Order(StringComparer.Ordinal);

                // The first answer supersedes nothing.
                kinds.Add($"{kind} {string.Join(' ', properties.Where(name => !name.StartsWith("Supersedes", StringComparison.Ordinal)))}");
            }
        }

        return string.Join('\n', kinds);
    }

    /// <summary>A form of its own each time, by the official of the number.</summary>
    private static string Answer(int number)
    {
        var official = LargeTown.Official(number);
        var activity = new JObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = Guid.NewGuid().ToString("n"),
            ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("o", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = "http://127.0.0.1:56150/_connector",
            ["from"] = new JObject { ["id"] = $"29:{official}", ["aadObjectId"] = official },
            ["recipient"] = new JObject { ["id"] = RunningAssistant.BotId },
            ["conversation"] = new JObject { ["id"] = $"a:{official}", ["conversationType"] = "personal", ["tenantId"] = RunningAssistant.Tenant },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = RunningAssistant.Tenant } },
            ["locale"] = "sv-SE",
        };
        var data = new JObject
        {
            ["verb"] = "answer.send",
            ["lang"] = "sv",
            ["round"] = Round,
            ["initiative"] = LargeTown.Initiative(number),
            ["form"] = Guid.NewGuid().ToString("n"),
            ["level"] = "3",
            ["progress"] = "45",
            ["done"] = "Två fältgrupper är igång, och samverkan med skolan fungerar.",
            ["deviation"] = "En av tre tjänster är inte tillsatt.",
            ["measure"] = "Rekryteringen görs om i januari.",
            ["decider"] = "Förvaltningschefen",
        };
        activity["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "answer.send", ["data"] = data },
            ["trigger"] = "manual",
        };
        return activity.ToString(Formatting.None);
    }
}
