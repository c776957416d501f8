using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Publishing;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Documents.Word;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

/// <summary>The deed on real storage and a real folder; what it reads is given.</summary>
public sealed class MatterDocumentsTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime, IDisposable
{
    private static readonly DateOnly Meeting = new(2026, 12, 8);
    private const string Id = "KS-2026-12-08-uppfoljning";
    private static readonly Person Secretary = ReportExample.Register.People[0];

    private readonly string folder = Directory.CreateTempSubdirectory("library").FullName;
    private readonly FakeClock clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly StorageRequests requests = new();
    private readonly MatterBell bell = new(new DutyBell());
    private StorageTables tables = null!;
    private FolderLibrary library = null!;

    public async Task InitializeAsync()
    {
        tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), requests);
        await tables.EnsureAsync(default);
        library = new FolderLibrary(folder, path => new Uri($"http://localhost/library/{Uri.EscapeDataString(path)}"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        library.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_secretary_gets_a_document_a_link_and_what_is_missing()
    {
        var result = await CreateAsync(Secretary);

        Assert.Null(result.Refusal);
        Assert.Equal("KS/2026/Utkast/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001.docx", result.File!.Path);
        Assert.NotEmpty(result.Gaps);
        Assert.Equal(result.Matter!.Document, (await Matters.FindAsync("KS", Id, default))!.Document);
        Assert.True(File.Exists(Path.Combine([folder, .. result.File.Path.Split('/')])));
    }

    [Fact]
    public async Task Made_again_on_the_same_day_it_changes_nothing()
    {
        var first = await CreateAsync(Secretary);
        clock.Advance(TimeSpan.FromHours(2));
        var second = await CreateAsync(Secretary);

        Assert.False(second.File!.Changed);
        Assert.Equal(first.Matter!.Document!.Sha256, second.Matter!.Document!.Sha256);
        Assert.Equal(first.Matter!.Document, (await Matters.FindAsync("KS", Id, default))!.Document);
    }

    [Theory]
    [InlineData(Role.Official, null)]
    [InlineData(Role.Coordinator, null)]
    [InlineData(Role.Chair, "KS")]
    [InlineData(Role.Reader, null)]
    [InlineData(Role.Secretary, "BUN")]
    public async Task Anyone_but_the_committees_secretary_is_refused_and_nothing_is_read_or_written(Role role, string? committee)
    {
        var before = requests.Sent;
        var result = await CreateAsync(Secretary with { Grants = [new RoleGrant(role, committee)] });

        Assert.Equal("agenda.notSecretary", result.Refusal!.Code);
        Assert.Equal(before, requests.Sent);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_committee_whose_name_is_no_file_name_still_gets_its_document()
    {
        var result = await CreateAsync(Secretary, new Committee("K/S", "Kommunstyrelsen", null));

        Assert.StartsWith("K-S/2026/Utkast/K-S 2026-12-08", result.File!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_carries_the_number_and_the_next_one_the_reason_to_proceed()
    {
        var first = await CreateAsync(Secretary);
        Assert.Equal("KSN-2026-00001", first.Matter!.DiaryNumber);
        Assert.True(first.Matter.IsHeld);
        Assert.Contains("KSN-2026-00001", Text(first), StringComparison.Ordinal);

        var second = await CreateAsync(Secretary, reason: "Nämnden vill se läget ändå.");

        Assert.False(second.Matter!.IsHeld);
        Assert.Equal(2, second.Matter.Document!.Version);
        Assert.Contains("Nämnden vill se läget ändå.", Text(second), StringComparison.Ordinal);
        Assert.Contains("Skäl att gå vidare", Text(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_made_in_the_template_that_is_active()
    {
        var change = new Change(Secretary.Id, clock.GetUtcNow(), Door.Teams, "template.activate");
        Assert.Empty(await new TemplateTable(tables).ActivateAsync(new NewTemplate(MatterKind.OfficialReport, null, "mall.docx", MunicipalTemplate.File()), change, default));

        Assert.Contains("Kommunledningskontorets förslag till beslut", Text(await CreateAsync(Secretary)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_people_deleted_is_put_back_only_when_that_is_asked_for()
    {
        var first = await CreateAsync(Secretary);
        File.Delete(Path.Combine([folder, .. first.File!.Path.Split('/')]));

        Assert.Equal("matter.fileGone", (await CreateAsync(Secretary)).Refusal!.Code);
        Assert.NotNull((await CreateAsync(Secretary, anew: true)).File);
    }

    private MatterTable Matters => new(tables, bell);

    private string Text(MatterResult result)
    {
        using var zip = ZipFile.OpenRead(Path.Combine([folder, .. result.File!.Path.Split('/')]));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "").Replace('\u2011', '-');
    }

    private Task<MatterResult> CreateAsync(Person person, Committee? committee = null, string? reason = null, bool anew = false)
    {
        var municipal = new MunicipalClock(clock);
        var statements = new BudgetStatements(new GivenLedger(), Options.Create(new BudgetOptions()), municipal);
        // An official report reads no history.
        var reading = new ReportReading(
            statements, new ClosedRoundTable(tables), null!, municipal, Options.Create(new MunicipalityOptions { Name = "Exempelstads kommun" }));
        var order = new MatterOrder(committee ?? ReportExample.Board, MatterKind.OfficialReport, Meeting, Language.Swedish) { Reason = reason, Anew = anew };
        var templates = new TemplateTable(tables);
        return new MatterDocuments(
            new ReportDocument(reading),
            Matters,
            templates,
            library,
            new PendingWorks(Matters, bell, municipal),
            municipal,
            Options.Create(new CommitteesOptions()),
            NullLogger<MatterDocuments>.Instance).MakeAsync(Overview(), person, order, null, default);
    }

    private static MunicipalityOverview Overview()
    {
        var input = ReportExample.Input(8);
        return new MunicipalityOverview
        {
            Register = input.Register,
            RegisterImport = input.RegisterImport,
            Latest = input.Standings.Where(standing => standing.State is not null).ToDictionary(standing => standing.Initiative.Id, standing => standing.State!),
            Ledgers = [ReportExample.Ledger],
            OpenRounds = [input.Round!.Round],
            Prompts = new Dictionary<string, IReadOnlyList<TeamsAssistant.Rounds.Prompt>> { [input.Round.Round.Id] = [.. input.Round.Prompts.Select(prompt => prompt.Prompt)] },
        };
    }

    private sealed class GivenLedger : ILedger
    {
        public Task<bool> StoreAsync(
            LedgerImport import, LedgerImport? replaces, IReadOnlyList<CodeSums> codes, IReadOnlySet<string> matched, Change change, CancellationToken cancellation) =>
            throw new NotSupportedException("A document writes no ledger.");

        public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
            throw new NotSupportedException("A document writes no ledger.");

        public Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation) => Task.FromResult(new LedgerBooks(
            current,
            new Dictionary<string, CodeSums>(StringComparer.OrdinalIgnoreCase)
            {
                ["O1"] = new CodeSums("O1", [new MonthSums(new DateOnly(current[0].From.Year, 3, 1), 4_500_000_00, 0)]),
            }));
    }
}
