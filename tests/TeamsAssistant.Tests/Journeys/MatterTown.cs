using System.IO.Compression;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The small municipality with its matters: what the secretary does with them in Teams, in short words.</summary>
public sealed class MatterTown : IAsyncLifetime
{
    public const string Number = "KSN-2026-00001";
    public const string Id = "KS-2026-12-08-uppfoljning";

    public MatterTown()
        : this([])
    {
    }

    internal MatterTown(params (string Name, string Value)[] settings) => Town = new Seeded
    {
        Replace = services => services.AddSingleton<INotices>(provider => Notices ??= new RecordedNotices(provider.GetRequiredService<TimeProvider>())),
        Settings = settings.ToDictionary(one => one.Name, string? (one) => one.Value),
    };

    public Seeded Town { get; }

    public TeamsPerson Nina => Town.Nina;

    internal RecordedNotices Notices { get; private set; } = null!;

    internal IMatters Matters => Town.Assistant.Services.GetRequiredService<IMatters>();

    internal MatterReminders Reminders => Town.Assistant.Services.GetRequiredService<MatterReminders>();

    public Task InitializeAsync() => Town.InitializeAsync();

    public Task DisposeAsync() => Town.DisposeAsync();

    /// <summary>Ten in the morning of the day.</summary>
    public void Go(int year, int month, int day) =>
        Town.Assistant.Clock.Advance(MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(10, 0)) - Town.Assistant.Clock.GetUtcNow());

    public static Task<ReceivedCard> Press(TeamsPerson person, MatterDeed deed, string matter = Id) =>
        person.Sends(MatterPress.Name, new MatterPress("KS", matter, deed, Language.Swedish).ToData());

    /// <summary>The matter, ready with a reason and published.</summary>
    public async Task PublishAsync(string matter = Id)
    {
        await Ready(matter);
        await Press(Nina, MatterDeed.Publish, matter);
    }

    /// <summary>The matter marked ready, with a reason where something is missing.</summary>
    public async Task<ReceivedCard> Ready(string matter = Id)
    {
        var card = await Press(Nina, MatterDeed.Ready, matter);
        return card.Buttons.Contains("Klart ändå …")
            ? await Nina.Presses(await Nina.Presses(card, "Klart ändå …"), "Klart med detta skäl", ("words", "Nämnden vill se läget."))
            : card;
    }

    /// <summary>The agenda item of 8 December, on the agenda, on that day.</summary>
    public async Task OnAgendaAsync()
    {
        await Town.StartRoundAsync();
        await Nina.Says("skapa ärende KS 2026-12-08");
        await PublishAsync();
        await Press(Nina, MatterDeed.PutOn);
        Go(2026, 12, 8);
    }

    internal async Task<Matter> FindAsync(string matter = Id) => (await Matters.FindAsync("KS", matter, default))!;

    /// <summary>Why and account of all that was done at the committee.</summary>
    internal async Task<IReadOnlyList<string>> AuditAsync()
    {
        var told = new List<string>();
        await foreach (var row in Town.Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Committees).QueryAsync<TableEntity>())
        {
            if (row.RowKey.StartsWith("audit", StringComparison.Ordinal))
            {
                told.Add($"{row.GetString("Why")}: {row.GetString("Account")}");
            }
        }

        return told;
    }

    /// <summary>The text of the document that the card opens.</summary>
    public static async Task<string> DocumentAsync(ReceivedCard card)
    {
        using var zip = new ZipArchive(new MemoryStream(await File.ReadAllBytesAsync(card.Link.LocalPath)));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = Regex.Replace(await reader.ReadToEndAsync(), "<w:noBreakHyphen[^>]*>", "-");
        return Regex.Replace(text, "<[^>]+>", "").Replace('\u2011', '-').Replace('\u00A0', ' ');
    }
}
