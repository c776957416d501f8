using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What an official should not write: refused or asked about at the field, and never found in storage or in the log.</summary>
public sealed class PersonalDataJourneyTests : IAsyncLifetime
{
    /// <summary>One of Skatteverket's published test numbers.</summary>
    private const string Number = "19640823-3234";

    private static readonly (string, string)[] Filled =
    [
        ("level", "4"), ("progress", "45"), ("done", "Klart."), ("deviation", "Vakanser"), ("measure", "Annons"), ("decider", "Chefen"),
    ];

    private readonly ConcurrentQueue<string> log = new();
    private readonly Seeded town;

    public PersonalDataJourneyTests() => town = new Seeded
    {
        Replace = services => services.AddSingleton<ILoggerProvider>(_ => new LogHeard(log)).Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Trace),
    };

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives =
            [
                .. Town.Register.Initiatives.Select(known => known.Id == "TU"
                    ? known with { Indicators = [new Indicator("NRI", "Nöjd Region-Index", "%", true, 2019, 37, [new(2026, 45, null)], null)] }
                    : known),
            ],
        });
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_refused_number_is_found_in_no_row_and_no_line_of_the_log()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        foreach (var field in new[] { "done", "deviation", "measure", "decider", "why", "lesson", "forecast", "progress", "level", "indicator.NRI" })
        {
            var again = await town.Tore.Presses(form, "Skicka", [.. Filled, (field, $"Samtal med {Number} i går")]);
            Assert.Contains("inte sparat", again.Text, StringComparison.Ordinal);
            if (field is "done" or "deviation" or "measure" or "decider" or "why" or "lesson")
            {
                Assert.Contains("skriv till exempel ”en ungdom”", again.Text, StringComparison.Ordinal);
            }
        }

        foreach (var words in new[] { $"uppdatera trygga unga {Number}", $"status {Number}", $"budget {Number}", Number, $"vilka har inte svarat {Number}", $"starta omgång {Number}", $"koppla kanalen till {Number}" })
        {
            await town.Tore.Says(words);
            await town.Sara.InThe(Seeded.Channel).Says(words);
        }

        Assert.NotEmpty(log);
        foreach (var line in log.Concat(await RowsAsync()))
        {
            Assert.DoesNotContain("0823-3234", line, StringComparison.Ordinal);
            Assert.DoesNotContain("08233234", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_looks_like_a_phone_number_or_an_individuals_name_is_asked_about_and_she_may_go_on()
    {
        var form = await town.Tore.Says("uppdatera trygga unga");
        Assert.Contains("allmän handling", form.Text, StringComparison.Ordinal);
        var asked = await town.Tore.Presses(form, "Skicka", [.. Filled, ("done", "Eleven Anna Svensson nås på 070-123 45 67.")]);
        Assert.Contains("ett telefonnummer", asked.Text, StringComparison.Ordinal);
        Assert.Contains("namnet på en enskild", asked.Text, StringComparison.Ordinal);
        Assert.Null(await town.Assistant.LatestAsync("TU"));
        Assert.Contains("Rätta", (await town.Tore.Presses(asked, "Skicka ändå")).Buttons);
        Assert.NotNull(await town.Assistant.LatestAsync("TU"));
    }

    [Fact]
    public async Task She_is_asked_in_the_language_of_the_card()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("update trygga unga"), "Send", [.. Filled, ("done", "The client Mary Jones moved.")]);
        Assert.Contains("Send anyway", (await town.Tore.Sends(verb, data)).Buttons);
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        var tables = town.Assistant.Services.GetRequiredService<StorageTables>();
        var rows = new List<string>();
        foreach (var name in StorageTables.Names)
        {
            await foreach (var row in tables.Get(name).QueryAsync<TableEntity>())
            {
                rows.Add(string.Join(' ', row.Keys.Select(key => $"{key}={row[key]}")));
            }
        }

        return rows;
    }
}
