using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What a coordinator does with ledgers in Teams: drops a file, connects a code, undoes an import.</summary>
public sealed class LedgerJourneyTests : IAsyncLifetime, IDisposable
{
    private const string Address = "https://exempel.sharepoint.com/fil?tempauth=hemlig";

    private readonly Files served = new();
    private readonly Seeded town;

    public LedgerJourneyTests() => town = new Seeded
    {
        Replace = services => services.AddHttpClient(DroppedFiles.ClientName).ConfigurePrimaryHttpMessageHandler(() => served),
    };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    public void Dispose() => served.Dispose();

    [Fact]
    public async Task A_dropped_file_is_looked_at_first_and_imported_when_pressed()
    {
        var look = await DropsAsync(town.Sara, January(5));
        Assert.Contains("kontrollerad men inte inläst", look.Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", look.Text, StringComparison.Ordinal);
        Assert.Empty((await BooksAsync()).Imports);

        var done = await town.Sara.Presses(look, "Importera");

        Assert.Contains("är inläst", done.Text, StringComparison.Ordinal);
        Assert.Equal(5_00, await CostAsync("4100"));
        Assert.Equal("2023.se", Assert.Single((await BooksAsync()).Imports).File);

        // The file is used up: it does not lie on the machine any longer.
        Assert.Contains("finns inte kvar", (await town.Sara.Presses(look, "Importera")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dropped_file_tells_what_changed_and_which_months_it_lacks()
    {
        await ImportAsync(January(5).Voucher("20230201", "4010 {20 4100} 7"));

        var look = await DropsAsync(town.Sara, January(6));
        Assert.Contains("februari 2023", look.Text, StringComparison.Ordinal);
        Assert.Contains("förut 5 kr\n6 kr", look.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(["Ersätt året ändå"], look.Buttons);

        await town.Sara.Presses(look, "Ersätt året ändå");

        Assert.Equal(6_00, await CostAsync("4100"));
    }

    [Fact]
    public async Task Another_s_file_cannot_be_pressed_and_an_old_one_is_gone()
    {
        var look = await DropsAsync(town.Sara, January(5));
        Assert.Contains("samordnare", (await town.Tore.Presses(look, "Importera")).Text, StringComparison.Ordinal);

        town.Assistant.Clock.Advance(DroppedFiles.Waits);

        Assert.Contains("finns inte kvar", (await town.Sara.Presses(look, "Importera")).Text, StringComparison.Ordinal);
        Assert.Empty((await BooksAsync()).Imports);
    }

    [Theory]
    [InlineData("https://exempel.example/fil")]
    [InlineData("http://exempel.sharepoint.com/fil")]
    [InlineData("https://sharepoint.com.exempel.example/fil")]
    [InlineData("https://exempelsharepoint.com/fil")]
    [InlineData("https://exempel.sharepoint.com:8443/fil")]
    [InlineData("https://user@exempel.sharepoint.com/fil")]
    [InlineData("https://127.0.0.1/fil")]
    [InlineData("fil")]
    public async Task A_file_that_lies_elsewhere_is_not_fetched(string address)
    {
        Assert.Contains("får hämta filer", (await DropsAsync(town.Sara, January(5), address)).Text, StringComparison.Ordinal);
        Assert.Equal(0, served.Asked);
    }

    [Fact]
    public async Task Only_a_coordinator_drops_files()
    {
        Assert.Contains("samordnare", (await DropsAsync(town.Tore, January(5))).Text, StringComparison.Ordinal);
        Assert.Equal(0, served.Asked);
    }

    [Fact]
    public async Task Who_coordinates_one_committee_does_not_touch_all_committees_money()
    {
        await ImportAsync(January(5));
        var question = await town.Sara.Says("ångra import");
        await town.Assistant.ImportAsync(Town.Register with
        {
            People = [.. Town.Register.People.Select(person => person.Id == Town.Tore ? person with { Grants = [new(Role.Coordinator, "KS")] } : person)],
        });

        Assert.Contains("samordnare för alla nämnder", (await DropsAsync(town.Tore, January(6))).Text, StringComparison.Ordinal);
        Assert.Contains("samordnare för alla nämnder", (await town.Tore.Says("ångra import 2023")).Text, StringComparison.Ordinal);
        Assert.Contains("samordnare för alla nämnder", (await town.Tore.Presses(question, "Ångra importen")).Text, StringComparison.Ordinal);
        Assert.Equal(0, served.Asked);
        Assert.Equal(5_00, await CostAsync("4100"));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "kontrollerad men inte inläst")]
    [InlineData(HttpStatusCode.NotFound, "gick inte att hämta")]
    public async Task What_takes_long_to_fetch_is_told_when_it_is_there(HttpStatusCode status, string told)
    {
        served.Status = status;
        served.Held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var dropping = DropsAsync(town.Sara, January(5));
        await town.Assistant.TimePasses(() => dropping.IsCompleted, "the turn to be over");
        Assert.Contains("Filen hämtas och kontrolleras", (await dropping).Text, StringComparison.Ordinal);

        served.Held.SetResult();
        await town.Assistant.TimePasses(
            () => town.Assistant.Connector.All.Any(sent => sent.Activity["replyToId"] is null && RunningAssistant.CardOf(sent).Text.Contains(told, StringComparison.Ordinal)),
            "what became of the file");
    }

    [Fact]
    public async Task A_file_that_cannot_be_fetched_or_read_is_told()
    {
        served.Status = HttpStatusCode.Redirect;
        Assert.Contains("gick inte att hämta", (await DropsAsync(town.Sara, January(5))).Text, StringComparison.Ordinal);

        served.Status = HttpStatusCode.OK;
        var refused = await DropsAsync(town.Sara, January(5).Line("#TRANS"));
        Assert.Contains("är avvisad", refused.Text, StringComparison.Ordinal);
        Assert.Empty(refused.Buttons);
    }

    [Fact]
    public async Task An_import_is_undone_when_the_coordinator_has_been_asked()
    {
        await ImportAsync(January(5));
        await ImportAsync(January(6));

        var question = await town.Sara.Says("ångra import 2023");
        Assert.Equal(6_00, await CostAsync("4100"));
        var done = await town.Sara.Presses(question, "Ångra importen");

        Assert.Contains("Ångrad", done.Text, StringComparison.Ordinal);
        Assert.Equal(5_00, await CostAsync("4100"));
        Assert.Contains(await AuditAsync(), row => row is ("ledger.undo", Town.Sara));

        // The same card again undoes nothing more; the next question takes the first import away.
        Assert.Contains("hann före", (await town.Sara.Presses(question, "Ångra importen")).Text, StringComparison.Ordinal);
        await town.Sara.Presses(await town.Sara.Says("ångra import"), "Ångra importen");
        Assert.Empty((await BooksAsync()).Imports);
        Assert.Contains("ingen inläst bokföring", (await town.Sara.Says("ångra import")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_coordinator_undoes_imports()
    {
        await ImportAsync(January(5));
        var question = await town.Sara.Says("ångra import");

        Assert.Contains("samordnare", (await town.Tore.Says("ångra import 2023")).Text, StringComparison.Ordinal);
        Assert.Contains("samordnare", (await town.Tore.Presses(question, "Ångra importen")).Text, StringComparison.Ordinal);
        Assert.Equal(5_00, await CostAsync("4100"));
    }

    [Fact]
    public async Task Older_imports_stay_readable_and_each_amount_knows_its_import()
    {
        await ImportAsync(January(5));
        await ImportAsync(January(6));
        var versions = town.Assistant.Services.GetRequiredService<ILedgerVersions>();
        var books = await BooksAsync();

        var list = await versions.ListAsync(Assert.Single(books.ImportsOf(new DateOnly(2023, 1, 1))), CancellationToken.None);

        Assert.Equal(2, list.Count);
        var old = await versions.ReadVersionAsync(list[1], CancellationToken.None);
        Assert.Equal((5_00, 6_00), (old.Codes["4100"].Months[0].Cost, books.Codes["4100"].Months[0].Cost));
    }

    [Fact]
    public async Task A_code_is_connected_counts_at_once_and_gives_way_to_the_register()
    {
        await ImportAsync(January(5).Voucher("20230115", "4010 {20 77} 9"));

        var done = await town.Sara.Says("koppla objektskod 77 till Ordningsvakter");

        Assert.Contains("Objektskod 77 är kopplad till Ordningsvakter", done.Text, StringComparison.Ordinal);
        Assert.Equal(["4200", "77"], (await town.Assistant.OverviewAsync()).Register.FindInitiative("OV")!.ObjectCodes);
        Assert.Equal(9_00, await CostAsync("77"));
        Assert.Contains(await AuditAsync(), row => row is ("code.connect", Town.Sara));
        Assert.Contains("hör redan till Ordningsvakter", (await town.Sara.Says("koppla objektskod 77 till Ordningsvakter")).Text, StringComparison.Ordinal);
        Assert.Contains("hör till Ordningsvakter", (await town.Sara.Says("koppla objektskod 77 till Trygga unga")).Text, StringComparison.Ordinal);
        Assert.Contains("Objektskod 77 är kopplad till Ordningsvakter i Teams", (await DropsAsync(town.Sara, January(4).Voucher("20230115", "4010 {20 77} 9"))).Text, StringComparison.Ordinal);

        // The next register gives the code to another: it is the register's word that holds.
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "TU" ? one with { ObjectCodes = ["4100", "77"] } : one)],
        });
        var overview = await town.Assistant.OverviewAsync();
        Assert.Equal(["4200"], overview.Register.FindInitiative("OV")!.ObjectCodes);
        Assert.Empty(overview.CodeTies);
    }

    [Fact]
    public async Task A_connected_code_is_taken_back()
    {
        await town.Sara.Says("koppla objektskod 77 till Ordningsvakter");

        Assert.Contains("inte längre kopplad", (await town.Sara.Says("koppla bort objektskod 77")).Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).CodeTies);
        Assert.Contains("inte kopplad här", (await town.Sara.Says("koppla bort objektskod 4200")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("koppla objektskod 4100 till Ordningsvakter", "hör till Trygga unga")]
    [InlineData("koppla objektskod 77 till Något annat", "hittar ingen insats")]
    [InlineData("koppla objektskod 77", "Skriv ”koppla objektskod 1234 till”")]
    [InlineData("koppla objektskod 20121212-1212 till Ordningsvakter", "Skriv ”koppla objektskod 1234 till”")]
    public async Task What_cannot_be_connected_is_refused(string said, string told)
    {
        Assert.Contains(told, (await town.Sara.Says(said)).Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).CodeTies);
    }

    [Fact]
    public async Task Only_a_coordinator_connects_codes()
    {
        Assert.Contains("samordnare", (await town.Tore.Says("koppla objektskod 77 till Trygga unga")).Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).CodeTies);
    }

    private static SieFile January(int kronor) => SieFile.Of2023().Voucher("20230115", $"4010 {{20 4100}} {kronor}");

    private async Task<ReceivedCard> DropsAsync(TeamsPerson person, SieFile file, string address = Address)
    {
        await using var content = file.Open();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        served.Content = bytes.ToArray();
        var activity = person.Message("");
        activity["attachments"] = new JArray(new JObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "2023.se",
            ["content"] = new JObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "se" },
        });
        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync(activity)).Status);
        return await town.Assistant.ReplyTo((string)activity["id"]!);
    }

    private async Task ImportAsync(SieFile file)
    {
        town.Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var content = file.Open();
        Assert.True((await town.Assistant.Services.GetRequiredService<LedgerImporter>()
            .ImportAsync(content, "2023.se", dryRun: false, replace: false, by: null, Door.CommandLine, CancellationToken.None)).Succeeded);
    }

    private async Task<LedgerBooks> BooksAsync() => await town.Assistant.Services.GetRequiredService<ILedger>()
        .ReadBooksAsync((await town.Assistant.OverviewAsync()).Ledgers, CancellationToken.None);

    private async Task<long> CostAsync(string code) => (await BooksAsync()).Codes[code].Months.Sum(month => month.Cost);

    private async Task<IEnumerable<(string Why, string By)>> AuditAsync() => (await RowRange.ReadAsync(
        town.Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Register), TableName.RegisterPartition, "audit", CancellationToken.None))
        .Select(row => (row.GetString("Why"), row.GetString("By")));

    /// <summary>SharePoint, as far as a dropped file needs it.</summary>
    private sealed class Files : HttpMessageHandler
    {
        public byte[] Content { get; set; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public int Asked { get; private set; }

        public TaskCompletionSource? Held { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            await (Held?.Task ?? Task.CompletedTask);
            return new HttpResponseMessage(Status) { Content = new ByteArrayContent(Content) };
        }
    }
}
