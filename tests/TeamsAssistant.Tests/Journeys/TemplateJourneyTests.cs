using System.IO.Compression;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Library;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Documents.Word;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns.Graph;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>"mall": the municipality's templates, as coordinators and secretaries handle them in Teams.</summary>
public sealed class TemplateJourneyTests
{
    private const string File = "Mallar/Tjänsteskrivelse 2026.docx";
    private const string Document = "KS/2026/Utkast/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001.docx";

    private static byte[] Sound => MunicipalTemplate.File();

    /// <summary>With a place for each section of the kind but the named one.</summary>
    private static byte[] Without(string section, MatterKind kind = MatterKind.OfficialReport) => MunicipalTemplate.File(
        MunicipalTemplate.Block("rubrik", MunicipalTemplate.Paragraph("Rubrik", "Rubrik"))
        + string.Concat(TemplateSections.Of(kind).Where(tag => tag != section).Select(tag => MunicipalTemplate.Block(tag, MunicipalTemplate.Paragraph("Normal", "x")))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_template_is_listed_checked_used_edited_used_anew_and_let_go(bool sharePoint)
    {
        await using var library = await LibraryTown.StartAsync(sharePoint);
        var (town, nina) = (library.Town, library.Town.Nina);
        await town.StartRoundAsync();
        var empty = await nina.Says("mallar");
        Assert.Contains("Alla dokument görs i den inbyggda mallen", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Inga Word-filer finns i bibliotekets mapp Mallar", empty.Text, StringComparison.Ordinal);

        // One without a place for the economy is refused with the sentence that says so.
        library.Edit(File, Without("ekonomi"));
        library.Edit("Mallar/~$Tjänsteskrivelse 2026.docx", [1]);
        library.Edit("Mallar/bild.png", [1]);
        var list = await nina.Says("mall");
        Assert.Equal("1 mall finns i bibliotekets mapp Mallar; 0 används.", list.Summary);
        Assert.Equal(["Kontrollera"], list.Buttons);
        var wrong = await nina.Presses(list, "Kontrollera");
        Assert.Contains("Mallen kan inte användas. Närmast är Tjänsteskrivelse: 1 fel.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Innehållskontrollen 'ekonomi' saknas.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(["Alla mallar"], wrong.Buttons);
        var refused = await nina.Sends(TemplateUse.Name, Used("Tjänsteskrivelse 2026.docx", "OfficialReport", "KS"));
        Assert.Contains("Innehållskontrollen 'ekonomi' saknas.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Innehållskontrollen 'ekonomi' saknas.", (await nina.Says("mall använd Tjänsteskrivelse 2026 för tjänsteskrivelse KS")).Text, StringComparison.Ordinal);
        Assert.Empty(await Templates(town).ListAsync(default));

        // Repaired, it is used for the committee.
        library.Edit(File, Sound);
        var right = await nina.Says("mall kontrollera tjänsteskrivelse 2026.docx");
        Assert.Contains("utan fel och kan användas för alla slags dokument", right.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alla nämnder", right.Text, StringComparison.Ordinal);
        Assert.Contains("Välj ett slags dokument", (await nina.Presses(right, "Använd mallen", ("kind", ""))).Text, StringComparison.Ordinal);
        var used = await nina.Presses(right, "Använd mallen", ("kind", "OfficialReport"));
        Assert.Contains("Tjänsteskrivelse för Kommunstyrelsen görs nu i Tjänsteskrivelse 2026.docx.", used.Text, StringComparison.Ordinal);
        Assert.Contains("sedan 2026-11-24, Nina Nämndsekreterare", used.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ändrad i biblioteket", used.Text, StringComparison.Ordinal);
        await nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains("Kommunledningskontorets", Text(library), StringComparison.Ordinal);
        Assert.DoesNotContain("En ny rad i mallen", Text(library), StringComparison.Ordinal);

        // Edited in the library it changes nothing until it is used anew; the list tells.
        library.Edit(File, MunicipalTemplate.File(MunicipalTemplate.Body + MunicipalTemplate.Paragraph("Normal", "En ny rad i mallen")));
        Assert.Contains("ändrad i biblioteket sedan dess", (await nina.Says("mallar")).Text, StringComparison.Ordinal);
        await nina.Sends(MatterPress.Name, new MatterPress("KS", "KS-2026-12-08-uppfoljning", MatterDeed.Make, Language.Swedish).ToData());
        Assert.DoesNotContain("En ny rad i mallen", Text(library), StringComparison.Ordinal);
        var anew = await nina.Says("mall använd Tjänsteskrivelse 2026 för tjänsteskrivelse KS");
        Assert.DoesNotContain("ändrad i biblioteket", anew.Text, StringComparison.Ordinal);
        await nina.Sends(MatterPress.Name, new MatterPress("KS", "KS-2026-12-08-uppfoljning", MatterDeed.Make, Language.Swedish).ToData());
        Assert.Contains("En ny rad i mallen", Text(library), StringComparison.Ordinal);

        // Gone from the folder the copy stays; let go the built-in one is back.
        library.Delete(File);
        var gone = await nina.Says("mallar");
        Assert.Contains("finns inte kvar i mappen", gone.Text, StringComparison.Ordinal);
        Assert.Contains("finns inte kvar i biblioteket. Ingenting är ändrat.", (await nina.Presses(right, "Använd mallen", ("kind", "OfficialReport"))).Text, StringComparison.Ordinal);
        var stopped = await nina.Presses(gone, "Sluta använda");
        Assert.Contains("Tjänsteskrivelse för Kommunstyrelsen görs i den inbyggda mallen igen.", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("Ingen egen mall användes", (await nina.Says("mall inbyggd tjänsteskrivelse KS")).Text, StringComparison.Ordinal);
        Assert.Empty(await Templates(town).ListAsync(default));
        Assert.Equal(["template.activate", "template.activate", "template.deactivate"], await AuditAsync(town));
    }

    [Fact]
    public async Task Who_decides_for_all_does_so_and_a_committees_own_goes_before()
    {
        await using var library = await LibraryTown.StartAsync();
        var (sara, nina) = (library.Town.Sara, library.Town.Nina);
        library.Edit("Mallar/brev.docx", Sound);

        var form = await sara.Says("use template brev for official report");
        Assert.Equal("en", (string?)form.Json["lang"]);
        Assert.Equal("OfficialReport", form.Inputs["kind"]);
        Assert.Contains("Choose a committee", (await sara.Presses(form, "Use the template")).Text, StringComparison.Ordinal);
        Assert.Contains("Official report for all committees is now made in brev.docx.", (await sara.Presses(form, "Use the template", ("committee", "*"))).Text, StringComparison.OrdinalIgnoreCase);
        await nina.Says("mall använd brev för tjänsteskrivelse");
        Assert.Equal([null, "KS"], (await Templates(library.Town).ListAsync(default)).Select(active => active.Committee));

        // A secretary stops her committee's own and no other.
        var list = await nina.Says("mallar");
        Assert.Equal("OfficialReport|KS", list.Inputs["template"]);
        Assert.Contains("Tryck på Sluta använda", (await nina.Presses(list, "Sluta använda", ("template", "Nothing|KS"))).Text, StringComparison.Ordinal);
        Assert.Contains("görs i den gemensamma mallen igen", (await nina.Presses(list, "Sluta använda")).Text, StringComparison.Ordinal);
        Assert.Contains("is made in the built-in template again", (await sara.Says("built-in template official report all committees")).Text, StringComparison.Ordinal);
        Assert.Contains("Tryck på Sluta använda", (await sara.Says("mall inbyggd")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_changes_and_sees_nothing()
    {
        await using var library = await LibraryTown.StartAsync();
        var town = library.Town;
        library.Edit("Mallar/brev.docx", Sound);
        foreach (var person in new[] { town.Tore, town.Asa, town.Olle, town.Lena })
        {
            foreach (var words in new[] { "mallar", "mall kontrollera brev.docx", "mall använd brev.docx för tjänsteskrivelse KS", "mall inbyggd tjänsteskrivelse KS" })
            {
                Assert.Contains("Mallar hanteras av samordnare och nämndsekreterare", (await person.Says(words)).Text, StringComparison.Ordinal);
            }

            Assert.Empty((await person.Sends(TemplateOpen.Name, new TemplateOpen("brev.docx", Language.Swedish).ToData())).Buttons);
            Assert.Empty((await person.Sends(TemplateUse.Name, Used("brev.docx", "OfficialReport", "KS"))).Buttons);
            Assert.Empty((await person.Sends(TemplateStop.Name, Stopped("OfficialReport|KS"))).Buttons);
        }

        Assert.Contains("inte i kommunens register", (await town.Stranger.Says("mallar")).Text, StringComparison.OrdinalIgnoreCase);

        // The board's secretary: neither another committee nor all.
        Assert.Contains("Kultur- och fritidsnämnden bestämmer nämndens", (await town.Nina.Says("mall använd brev för tjänsteskrivelse KFN")).Text, StringComparison.Ordinal);
        Assert.Contains("gäller för alla nämnder bestämmer", (await town.Nina.Says("mall använd brev för tjänsteskrivelse alla nämnder")).Text, StringComparison.Ordinal);
        Assert.Contains("bestämmer nämndens", (await town.Nina.Sends(TemplateUse.Name, Used("brev.docx", "OfficialReport", "KFN"))).Text, StringComparison.Ordinal);
        Assert.Contains("alla nämnder bestämmer", (await town.Nina.Sends(TemplateUse.Name, Used("brev.docx", "OfficialReport", "*"))).Text, StringComparison.Ordinal);
        Assert.Contains("alla nämnder bestämmer", (await town.Nina.Sends(TemplateStop.Name, Stopped("OfficialReport"))).Text, StringComparison.Ordinal);
        Assert.Contains("bestämmer nämndens", (await town.Nina.Sends(TemplateStop.Name, Stopped("OfficialReport|KFN"))).Text, StringComparison.Ordinal);
        Assert.Empty(await Templates(town).ListAsync(default));
        Assert.Empty(await AuditAsync(town));
    }

    [Theory]
    [InlineData("../Mallar/brev.docx")]
    [InlineData("../KS/2026/hemlig.docx")]
    [InlineData("finns inte.docx")]
    public async Task A_name_that_the_folder_does_not_hold_leads_nowhere(string name)
    {
        await using var library = await LibraryTown.StartAsync();
        library.Edit("Mallar/brev.docx", Sound);
        library.Edit("KS/2026/hemlig.docx", Sound);

        Assert.Contains("finns inte kvar", (await library.Town.Nina.Sends(TemplateOpen.Name, new TemplateOpen(name, Language.Swedish).ToData())).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte kvar", (await library.Town.Nina.Sends(TemplateUse.Name, Used(name, "OfficialReport", "KS"))).Text, StringComparison.Ordinal);
        Assert.Contains("Ingen fil i mappen Mallar heter som det du skrev", (await library.Town.Nina.Says("mall kontrollera hemlig.docx")).Text, StringComparison.Ordinal);
        Assert.Contains("Vilken mall?", (await library.Town.Nina.Says("mall kontrollera")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_template_is_told_in_words()
    {
        await using var library = await LibraryTown.StartAsync();
        library.Edit("Mallar/stor.docx", new byte[3_000_000]);
        library.Edit("Mallar/gammal.doc", [0xD0, 0xCF, 0x11, 0xE0, 1]);
        library.Edit("Mallar/text.docx", "hej"u8.ToArray());

        Assert.Contains("för stor för en mall", (await library.Town.Nina.Says("mall kontrollera stor.docx")).Text, StringComparison.Ordinal);
        Assert.Contains("äldre format", (await library.Town.Nina.Says("mall kontrollera gammal.doc")).Text, StringComparison.Ordinal);
        Assert.Contains("not a Word document", (await library.Town.Nina.Says("check template text.docx")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(403, "Assistenten får inte använda biblioteket")]
    [InlineData(400, "något som inte går att förstå")]
    public async Task A_library_that_refuses_is_told_in_words(int status, string said)
    {
        await using var library = await LibraryTown.StartAsync(sharePoint: true);
        library.Graph.Judge = request => request.Parts[^1] == "children" ? new GraphFault(status, "accessDenied") : null;

        Assert.Contains(said, (await library.Town.Nina.Says("mallar")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_library_is_waited_for_on_one_card()
    {
        var held = new HeldFolders();
        await using var library = await LibraryTown.StartAsync(replace: services => services.AddSingleton<ILibraryFolders>(held));
        var town = library.Town;
        var saying = town.Nina.Says("mallar");
        await town.Assistant.TimePasses(() => saying.IsCompleted, "the turn to be over");
        Assert.Contains("visar hur långt det har kommit", (await saying).Text, StringComparison.Ordinal);
        await town.Assistant.TimePasses(() => Cards(town).Any(), "the card");
        Assert.Contains("läser i biblioteket", RunningAssistant.CardOf(Cards(town).Last()).Text, StringComparison.Ordinal);

        held.Gate.SetResult();
        await town.Assistant.TimePasses(() => RunningAssistant.CardOf(Cards(town).Last()).Text.Contains("inbyggda mallen", StringComparison.Ordinal), "the answer on the card");
        Assert.Single(Cards(town).Select(sent => sent.Id).Distinct());
    }

    private static IEnumerable<StandIns.SentActivity> Cards(Seeded town) =>
        town.Assistant.Connector.All.Where(sent => sent.Conversation != Seeded.Channel && sent.Activity["replyToId"] is null);

    private static Newtonsoft.Json.Linq.JObject Used(string file, string kind, string committee)
    {
        var data = new TemplateUse(file, null, null, Language.Swedish).ToData();
        (data["kind"], data["committee"]) = (kind, committee);
        return data;
    }

    private static Newtonsoft.Json.Linq.JObject Stopped(string which)
    {
        var data = new TemplateStop(null, Language.Swedish).ToData();
        data[TemplateStop.WhichField] = which;
        return data;
    }

    private static ITemplates Templates(Seeded town) => town.Assistant.Services.GetRequiredService<ITemplates>();

    private static async Task<IReadOnlyList<string>> AuditAsync(Seeded town)
    {
        var table = town.Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Committees);
        var codes = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'templates' and RowKey ge 'audit|' and RowKey lt 'audit}'"))
        {
            codes.Add(row.GetString("Why"));
        }

        return [.. codes.Order(StringComparer.Ordinal)];
    }

    private static string Text(LibraryTown library)
    {
        using var zip = new ZipArchive(new MemoryStream(library.Read(Document)!));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private sealed class HeldFolders : ILibraryFolders
    {
        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<IReadOnlyList<LibraryEntry>> ListAsync(string folder, CancellationToken cancellation)
        {
            await Gate.Task;
            return [];
        }

        public Task<LibraryRead?> ReadAsync(string folder, string name, int most, CancellationToken cancellation) => Task.FromResult<LibraryRead?>(null);
    }
}
