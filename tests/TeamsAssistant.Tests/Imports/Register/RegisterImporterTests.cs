using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>From file to table storage (Azurite) and back.</summary>
public sealed class RegisterImporterTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private readonly StorageRequests requests = new();
    private StorageTables tables = null!;
    private RegisterTable store = null!;
    private RegisterImporter importer = null!;

    private static RegisterFiles Right => RegisterFiles.Right();

    public async Task InitializeAsync()
    {
        // Tables of its own for each test.
        var options = new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"t{Guid.NewGuid():n}"[..20] };
        tables = new StorageTables(Options.Create(options), requests);
        await tables.EnsureAsync(CancellationToken.None);
        store = new RegisterTable(tables);
        var clock = new FakeClock(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
        importer = new RegisterImporter(
            new OverviewTable(tables, new MunicipalClock(clock)), store, new LedgerTable(tables), clock, NullLogger<RegisterImporter>.Instance);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_was_imported_is_read_back()
    {
        var report = await ImportAsync(Right);

        Assert.Equal(RegisterOutcome.Written, report.Outcome);
        var stored = await store.ReadAsync(CancellationToken.None);
        AssertEqual(report.Reading.Register!, stored.Register);
        Assert.True(stored.Import!.Done);
    }

    [Fact]
    public async Task The_same_file_again_writes_nothing_and_says_so()
    {
        await ImportAsync(Right);
        var before = requests.Sent;

        var report = await ImportAsync(Right);

        Assert.Equal(RegisterOutcome.Unchanged, report.Outcome);
        Assert.Equal(6, report.Changes!.Unchanged);
        Assert.Equal(1, requests.Sent - before);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_and_writes_nothing()
    {
        var report = await ImportAsync(Right, dryRun: true);

        Assert.Equal(RegisterOutcome.DryRun, report.Outcome);
        Assert.Equal(6, RegisterChanges.CountOf(report.Changes!.Added));
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task One_fault_among_right_rows_writes_nothing()
    {
        var report = await ImportAsync(Right.Cell("omgångar", 2, "Takt", "kvartal"));

        Assert.Equal(RegisterOutcome.Refused, report.Outcome);
        Assert.False(report.Succeeded);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task A_changed_cell_writes_its_row_with_an_audit_event_in_one_transaction()
    {
        await ImportAsync(Right);
        var before = requests.Sent;

        var report = await ImportAsync(Right.Cell("insatser", 3, "Namn", "Trygga unga vuxna"));

        Assert.Equal(2, requests.Sent - before);
        Assert.Equal("TU", Assert.Single(report.Changes!.Changed.Initiatives).Id);
        Assert.Equal(1, RegisterChanges.CountOf(report.Changes.Changed));
        Assert.Contains(await RowsAsync(), row => row.GetString("Account") == "changed" && row.GetString("Subject") == "initiative|TU|profile");
    }

    [Fact]
    public async Task A_row_that_is_gone_is_kept_and_marked()
    {
        await ImportAsync(Right.Initiative("A"));

        var report = await ImportAsync(Right);

        Assert.Equal("A", Assert.Single(report.Changes!.MissingNow.Initiatives).Id);
        Assert.True((await RegisterAsync()).FindInitiative("A")!.MissingInRegister);
        Assert.Equal(RegisterOutcome.Unchanged, (await ImportAsync(Right)).Outcome);
    }

    [Fact]
    public async Task A_row_that_comes_back_is_no_longer_marked()
    {
        await ImportAsync(Right.Initiative("A"));
        await ImportAsync(Right);

        await ImportAsync(Right.Initiative("A"));

        Assert.False((await RegisterAsync()).FindInitiative("A")!.MissingInRegister);
    }

    [Fact]
    public async Task An_initiative_with_a_new_id_takes_its_object_code_along()
    {
        await ImportAsync(Right.Initiative("A", ("Objektskod", "77")));

        await ImportAsync(Right.Initiative("B", ("Objektskod", "77")));

        var register = await RegisterAsync();
        Assert.Empty(register.FindInitiative("A")!.ObjectCodes);
        Assert.Equal(["77"], register.FindInitiative("B")!.ObjectCodes);
    }

    [Fact]
    public async Task A_committee_that_is_gone_is_kept_and_the_same_file_again_changes_nothing()
    {
        await ImportAsync(Right.Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "KN")));

        var report = await ImportAsync(Right);

        Assert.Equal("KN", Assert.Single(report.Changes!.MissingNow.Committees).Abbreviation);
        Assert.True((await RegisterAsync()).FindCommittee("KN")!.MissingInRegister);
        Assert.Equal(RegisterOutcome.Unchanged, (await ImportAsync(Right)).Outcome);
        await ImportAsync(Right.Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "KN")));
        Assert.False((await RegisterAsync()).FindCommittee("KN")!.MissingInRegister);
    }

    [Fact]
    public async Task A_person_who_is_gone_has_no_rights_left()
    {
        await ImportAsync(Right.Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "tore@example.se"), ("Roll", "Läsare")));

        var report = await ImportAsync(Right);

        Assert.Equal(RegisterFiles.ToreId, Assert.Single(report.Changes!.MissingNow.People).Id);
        Assert.Null((await RegisterAsync()).FindPerson(RegisterFiles.ToreId));
    }

    [Fact]
    public async Task A_large_register_is_written_in_several_transactions_and_marked_done_by_the_last()
    {
        var files = Enumerable.Range(1, 120).Aggregate(Right, (register, n) => register.Initiative($"Å/{n}", ("Objektskod", $"5{n}"), ("Mål", new string('ö', 4000))));

        var report = await ImportAsync(files);

        Assert.Equal(RegisterOutcome.Written, report.Outcome);
        var stored = await store.ReadAsync(CancellationToken.None);
        AssertEqual(report.Reading.Register!, stored.Register);
        Assert.True(stored.Import!.Done);
        var accounts = (await RowsAsync()).Select(row => row.GetString("Account")?.Split(' ')[0]).ToList();
        Assert.Equal(1, accounts.Count(account => account == "applying"));
        Assert.Equal(1, accounts.Count(account => account == "done"));
        Assert.Equal(126, accounts.Count(account => account == "added"));
    }

    [Fact]
    public async Task An_interrupted_import_is_seen_and_the_same_file_completes_it()
    {
        await ImportAsync(Right);
        await tables.Get(TableName.Register).UpsertEntityAsync(InPartition(RegisterRows.Write(
            new RegisterImport("register.xlsx", "aa", DateTimeOffset.UnixEpoch, Done: false))));

        var report = await ImportAsync(Right);

        Assert.True(report.CompletesEarlier);
        Assert.Equal(RegisterOutcome.Written, report.Outcome);
        Assert.True((await store.ReadAsync(CancellationToken.None)).Import!.Done);
        Assert.Equal(RegisterOutcome.Unchanged, (await ImportAsync(Right)).Outcome);
    }

    [Fact]
    public async Task Of_two_imports_at_once_one_is_told_to_run_again()
    {
        var read = await store.ReadAsync(CancellationToken.None);
        var changes = RegisterChanges.Between(read.Register, Right.Read().Register!);
        await ImportAsync(Right);

        var written = await store.WriteAsync(
            read,
            changes,
            new RegisterImport("register.xlsx", "aa", DateTimeOffset.UnixEpoch, Done: true),
            new Change(null, DateTimeOffset.UnixEpoch, Door.CommandLine, "register.import"),
            CancellationToken.None);

        Assert.False(written);
    }

    [Fact]
    public async Task Rows_of_other_rooms_in_the_partition_are_passed_over()
    {
        await ImportAsync(Right);
        var register = tables.Get(TableName.Register);
        foreach (var key in new[] { "initiative|TU|state", "ledger|2026", "round|T3", "channel|x", "audit|1|2" })
        {
            await register.UpsertEntityAsync(InPartition(new TableEntity("", key)));
        }

        Assert.Equal(2, (await RegisterAsync()).Initiatives.Count);
    }

    [Fact]
    public async Task Much_funding_on_one_initiative_is_kept_whole()
    {
        var files = Enumerable.Range(1, 40).Aggregate(Right, (register, n) => Enumerable.Range(2000, 20).Aggregate(
            register.Row("källor", ("Källa", $"Källa {n} med ett långt namn"), ("Ordning", "1"), ("År", "1999"), ("Tilldelat", "0"), ("Överförs", "ja")),
            (sheet, year) => sheet.Row("finansiering", ("Insats-id", "TU"), ("År", $"{year}"), ("Källa", $"Källa {n} med ett långt namn"), ("Budget", "1,5 mkr"))));

        var report = await ImportAsync(files);

        Assert.Equal(801, (await RegisterAsync()).FindInitiative("TU")!.Funding.Count);
        AssertEqual(report.Reading.Register!, await RegisterAsync());
    }

    private static TableEntity InPartition(TableEntity row)
    {
        row.PartitionKey = TableName.RegisterPartition;
        return row;
    }

    private static void AssertEqual(TeamsAssistant.Initiatives.Register expected, TeamsAssistant.Initiatives.Register actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    private async Task<RegisterReport> ImportAsync(RegisterFiles files, bool dryRun = false)
    {
        var folder = Directory.CreateTempSubdirectory("register-");
        try
        {
            return await importer.ImportAsync(files.Folder(folder.FullName), dryRun, RegisterFiles.SaraId, Door.CommandLine, CancellationToken.None);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<TeamsAssistant.Initiatives.Register> RegisterAsync() => (await store.ReadAsync(CancellationToken.None)).Register;

    private async Task<List<TableEntity>> RowsAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in tables.Get(TableName.Register).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return rows;
    }
}
