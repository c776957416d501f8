using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Leader;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Committees;

public sealed class MatterTableTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private const string Nina = "00000000-0000-0000-0000-000000000001";

    private static readonly DateOnly Meeting = new(2026, 12, 8);
    private static readonly DateTimeOffset At = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly NewMatter Wish = new("KS", MatterKind.OfficialReport, Meeting, null, Nina, "KSN", 2026);

    private static readonly Change Made = new(Nina, At, Door.Teams, "agenda.create");

    private readonly StorageRequests requests = new();
    private StorageTables tables = null!;
    private MatterTable matters = null!;

    public async Task InitializeAsync()
    {
        tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), requests);
        await tables.EnsureAsync(default);
        matters = new MatterTable(tables, new MatterBell(new DutyBell()));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_matter_comes_back_as_it_was_stored_by_key_by_number_and_among_the_open()
    {
        var stored = await RegisterAsync(Wish);
        await MakeAsync(stored, 'a');

        var found = (await matters.FindAsync("ks", stored.Id, default))!;
        Assert.Equal(("KSN-2026-00001", MatterState.Draft, "Uppföljning", 1), (found.DiaryNumber, found.State, found.Title, found.Document!.Version));
        Assert.Equal([new FailedGate(GateKind.Target, "TU", "NRI")], found.Gates);
        Assert.Equal(stored.Id, (await matters.FindNumberAsync("KS", DiaryNumber.Read("ksn-2026-00001")!, default))!.Id);
        Assert.Equal(stored.Id, Assert.Single(await matters.OpenAsync("KS", default)).Id);
        Assert.Equal(new byte[] { 1, 2, 3 }, await matters.FiguresAsync(found, 1, default));
    }

    [Fact]
    public async Task A_matter_that_was_never_made_is_not_found()
    {
        await RegisterAsync(Wish);

        Assert.Null(await matters.FindAsync("KS", MatterId.Of("KS", Meeting.AddDays(1), MatterKind.OfficialReport), default));
        Assert.Null(await matters.FindAsync("BUN", Wish.Id, default));
        Assert.Null(await matters.FindAsync("KS", "nonsense", default));
        Assert.Null(await matters.FindNumberAsync("KS", DiaryNumber.Read("KSN-2026-00002")!, default));
    }

    [Fact]
    public async Task The_same_document_again_writes_nothing()
    {
        var matter = await RegisterAsync(Wish);
        await MakeAsync(matter, 'a');
        var before = requests.Sent;

        Assert.False((await MakeAsync(matter, 'a')).Changed);
        Assert.Equal(1, requests.Sent - before);
        Assert.Equal(2, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task A_new_document_is_the_next_version_and_leaves_an_audit_event_more()
    {
        var matter = await RegisterAsync(Wish);
        await MakeAsync(matter, 'a');

        Assert.Equal(2, (await MakeAsync(matter, 'b')).Matter!.Document!.Version);
        Assert.Equal(3, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task Several_at_once_leave_one_matter_with_every_version()
    {
        var matter = await RegisterAsync(Wish);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => MakeAsync(matter, (char)('a' + number))));

        Assert.Equal(4, (await matters.FindAsync("KS", matter.Id, default))!.Document!.Version);
        Assert.Equal(5, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task Matters_registered_at_the_same_second_get_each_a_number_and_leave_no_gap()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(day => RegisterAsync(Wish with { Meeting = Meeting.AddDays(day) })));

        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"KSN-2026-{number:00000}"), made.Select(matter => matter.DiaryNumber).Order());
        Assert.Equal("KSN-2027-00001", (await RegisterAsync(Wish with { Year = 2027, Meeting = Meeting.AddYears(1) })).DiaryNumber);
    }

    [Fact]
    public async Task The_same_matter_wished_by_two_at_once_is_one_with_one_number()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RegisterAsync(Wish)));

        Assert.Equal("KSN-2026-00001", Assert.Single(made.Select(matter => matter.DiaryNumber).Distinct()));
        Assert.Equal("KSN-2026-00002", (await RegisterAsync(Wish with { Meeting = Meeting.AddDays(1) })).DiaryNumber);
    }

    [Fact]
    public async Task Two_who_wish_for_a_withdrawn_matter_s_day_at_once_get_one_matter_under_the_next_key()
    {
        var first = await RegisterAsync(Wish);
        await matters.ChangeAsync("KS", first.Id, [], (now, _) => MatterRules.Withdraw(now, "Dubblett"), Made, default);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RegisterAsync(Wish)));

        Assert.Equal([($"{first.Id}-2", "KSN-2026-00002")], made.Select(matter => (matter.Id, matter.DiaryNumber!)).Distinct());
        Assert.Equal($"{first.Id}-2", (await matters.FindAsync(Wish, default))!.Id);
        Assert.Equal(MatterState.Withdrawn, (await matters.FindAsync("KS", first.Id, default))!.State);
    }

    [Fact]
    public async Task What_it_was_registered_to_be_about_comes_back()
    {
        var period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));
        var wish = Wish with { Subject = "Tryggt", Period = period, Chosen = ["TU"], Round = "2026-T3" };
        await RegisterAsync(wish);

        var found = (await matters.FindAsync(wish with { Period = null }, default))!;
        Assert.Equal((period, "2026-T3", "TU"), (found.Period, found.Round, Assert.Single(found.Chosen)));
        Assert.Null(await matters.FindAsync(wish with { Chosen = [] }, default));
        Assert.Null(await matters.FindAsync(wish with { Period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 31)) }, default));
    }

    [Fact]
    public async Task A_number_of_earlier_days_is_found_by_its_prefix()
    {
        var matter = await RegisterAsync(Wish);
        var table = tables.Get(TableName.Committees);
        await table.DeleteEntityAsync("KS", "number|2026-00001");
        await table.AddEntityAsync(new TableEntity("KS", "number|KSN-2026-00001") { ["Matter"] = matter.Id });

        Assert.Equal(matter.Id, (await matters.FindNumberAsync("KS", DiaryNumber.Read("ksn-2026-00001")!, default))!.Id);
    }

    [Fact]
    public async Task What_is_decided_or_withdrawn_is_no_longer_open_and_its_number_leads_to_why()
    {
        var matter = await RegisterAsync(Wish);
        await matters.ChangeAsync("KS", matter.Id, [], (now, _) => MatterRules.Withdraw(now, "Dubblett"), Made, default);

        Assert.Empty(await matters.OpenAsync("KS", default));
        var found = (await matters.FindNumberAsync("KS", DiaryNumber.Read("KSN-2026-00001")!, default))!;
        Assert.Equal((MatterState.Withdrawn, "Dubblett"), (found.State, found.Withdrawn));
    }

    [Fact]
    public async Task An_agenda_item_of_earlier_days_is_a_matter_that_goes_on()
    {
        var row = new TableEntity("KS", "item|2026-12-08")
        {
            ["Item"] = "KS-2026-12-08-uppfoljning",
            ["Committee"] = "KS",
            ["Meeting"] = "2026-12-08",
            ["HandlingOfficial"] = Nina,
            ["Round"] = "KS-2026-T3",
            ["File"] = "KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx",
            ["Sha256"] = new string('a', 64),
            ["GeneratedAt"] = At,
        };
        await tables.Get(TableName.Committees).AddEntityAsync(row);

        var old = Assert.Single(await matters.OpenAsync("KS", default));
        Assert.Equal((MatterKind.OfficialReport, MatterState.Draft, 1, "KS-2026-T3"), (old.Kind, old.State, old.Document!.Version, old.Round));
        await MakeAsync(old, 'b');
        Assert.Equal(2, Assert.Single(await matters.OpenAsync("KS", default)).Document!.Version);
        Assert.Equal(old.Id, (await RegisterAsync(Wish)).Id);
    }

    [Fact]
    public async Task A_meeting_and_its_matter_change_together()
    {
        var matter = await RegisterAsync(Wish);
        await MakeAsync(matter, 'a', gates: false);
        await matters.ChangeAsync("KS", matter.Id, [], (now, _) => MatterRules.MarkReady(now), Made, default);
        await matters.ChangeAsync("KS", matter.Id, [], (now, _) => MatterRules.Publish(now, Nina, At), Made, default);
        await matters.ChangeAsync("KS", matter.Id, [Meeting], (now, meetings) => AgendaRules.PutOn(now, meetings[0]), Made, default);

        Assert.Equal(matter.Id, Assert.Single((await matters.MeetingAsync("KS", Meeting, default)).Agenda).Matter);
        Assert.Equal(Meeting, Assert.Single(await matters.MeetingsAsync("KS", Meeting, default)).Day);
        Assert.Empty(await matters.MeetingsAsync("KS", Meeting.AddDays(1), default));
    }

    private Task<Matter> RegisterAsync(NewMatter wish) => matters.RegisterAsync(wish, Made, default);

    private Task<MatterOutcome> MakeAsync(Matter matter, char bytes, bool gates = true)
    {
        IReadOnlyList<FailedGate> failed = gates ? [new FailedGate(GateKind.Target, "TU", "NRI")] : [];
        var made = new MadeDocument(
            new MatterDocument("KS/2026/a.docx", "http://localhost/a", new string(bytes, 64), At, 1, "sv"), "Uppföljning", "KS-2026-T3", ["TU"], failed, null)
        {
            Figures = [1, 2, 3],
        };
        return matters.ChangeAsync(matter.Committee, matter.Id, [], (now, _) => MatterRules.Make(now, made), Made, default);
    }

    private async Task<List<TableEntity>> AuditAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in tables.Get(TableName.Committees).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return [.. rows.Where(row => row.RowKey.StartsWith("audit", StringComparison.Ordinal))];
    }
}
