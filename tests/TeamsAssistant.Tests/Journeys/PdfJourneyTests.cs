using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Tests.StandIns.Graph;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>"Gör PDF" on the card of a document.</summary>
public sealed class PdfJourneyTests : IDisposable
{
    private const string Id = "KS-2026-12-08-uppfoljning";
    private const string Name = "KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001";
    private const string Document = $"KS/2026/Utkast/{Name}.docx";
    private const string Pdf = $"KS/2026/Utkast/{Name}.pdf";

    private readonly string folder = Directory.CreateTempSubdirectory("soffice").FullName;

    [Fact]
    public async Task In_a_folder_LibreOffice_makes_it_beside_the_document_as_that_lies_now()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", Converter("printf '%%PDF ' > \"$out/document.pdf\"; wc -c < \"$in\" >> \"$out/document.pdf\"")));
        var made = await MadeAsync(library);
        library.Edit(Document, "sekreterarens text"u8.ToArray());

        var done = await library.Town.Nina.Presses(made, "Gör PDF");

        Assert.Contains($"PDF-filen ligger bredvid dokumentet: {Name}.pdf", done.Text, StringComparison.Ordinal);
        Assert.Contains("Öppna PDF", done.Text, StringComparison.Ordinal);
        Assert.StartsWith("%PDF 18", Encoding.UTF8.GetString(library.Read(Pdf)!), StringComparison.Ordinal);
        Assert.Contains("Gör PDF", done.Buttons);

        // Again it is the same file; one that is somebody else's is left alone.
        Assert.DoesNotContain("nästa version", (await library.Town.Nina.Presses(done, "Gör PDF")).Text, StringComparison.Ordinal);
        library.Edit(Pdf, "annans"u8.ToArray());
        Assert.Contains($"{Name} (2).pdf", (await library.Town.Nina.Presses(done, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.Equal("annans", Encoding.UTF8.GetString(library.Read(Pdf)!));
    }

    [Fact]
    public async Task In_SharePoint_Graph_makes_it_and_it_has_the_documents_columns_where_people_moved_that()
    {
        await using var library = await LibraryTown.StartAsync(sharePoint: true);
        var made = await MadeAsync(library);
        library.Graph.Move(Document, "KS/Arkiv/Läget.docx");

        var done = await library.Town.Nina.Presses(made, "Gör PDF");

        Assert.Contains("Läget.pdf", done.Text, StringComparison.Ordinal);
        Assert.StartsWith("%PDF", Encoding.UTF8.GetString(library.Read("KS/Arkiv/Läget.pdf")!), StringComparison.Ordinal);
        var (pdf, document) = (library.Graph.FieldsOf("KS/Arkiv/Läget.pdf")!, library.Graph.FieldsOf("KS/Arkiv/Läget.docx")!);
        Assert.NotEmpty(document);
        Assert.Equal(document.ToJsonString(), pdf.ToJsonString());
    }

    [Fact]
    public async Task After_a_report_and_after_publishing_too()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", Converter("printf '%%PDF' > \"$out/document.pdf\"")));
        var nina = library.Town.Nina;
        var report = await nina.Presses(await nina.Says("skapa rapport delår KS 2026-12-08"), "Skapa");
        Assert.Contains(": KS 2026-12-08 Delårsrapport KSN-2026-00001.pdf", (await nina.Presses(report, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.NotNull(library.Read("KS/2026/Utkast/KS 2026-12-08 Delårsrapport KSN-2026-00001.pdf"));

        var made = await MadeAsync(library);
        var form = await nina.Presses(made, "Klart ändå …");
        var ready = await nina.Presses(form, "Klart med detta skäl", ("words", "Nämnden vill se läget."));
        var published = await nina.Presses(ready, "Publicera");
        Assert.Contains("är publicerat", published.Text, StringComparison.Ordinal);

        // Of what the committee has, not of the draft that it came from.
        const string paper = "KS 2026-12-08 Tjänsteskrivelse KSN-2026-00002";
        Assert.NotNull(library.Read($"KS/2026/{paper}.docx"));
        Assert.Contains($"ligger bredvid dokumentet: {paper}.pdf", (await nina.Presses(published, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.NotNull(library.Read($"KS/2026/{paper}.pdf"));
        Assert.Null(library.Read($"KS/2026/Utkast/{paper}.pdf"));
    }

    [Fact]
    public async Task Where_LibreOffice_is_not_installed_a_sentence_says_so_and_there_is_no_button()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", "/nowhere/soffice"));
        var made = await MadeAsync(library);

        Assert.DoesNotContain("Gör PDF", made.Buttons);
        Assert.Contains("LibreOffice är inte installerat", made.Text, StringComparison.Ordinal);
        Assert.Contains("LibreOffice är inte installerat", (await PressAsync(library.Town.Nina)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LibreOffice", (await library.Town.Nina.Sends(MatterPress.Name, new MatterPress("KS", Id, MatterDeed.Show, Language.Swedish).ToData())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_switched_off_nothing_is_said_until_somebody_asks()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", ""));
        var made = await MadeAsync(library);

        Assert.DoesNotContain("PDF", made.Text, StringComparison.Ordinal);
        Assert.Contains("switched off in the settings", (await PressAsync(library.Town.Nina, Language.English)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_cannot_be_converted_and_one_that_is_gone_are_told_in_words()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", Converter("exit 3")));
        var made = await MadeAsync(library);
        Assert.Contains("Det gick inte att göra PDF av dokumentet", (await library.Town.Nina.Presses(made, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.Contains("could not be made PDF", (await PressAsync(library.Town.Nina, Language.English)).Text, StringComparison.Ordinal);

        library.Delete(Document);
        Assert.Contains("finns inte kvar i biblioteket", (await library.Town.Nina.Presses(made, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.Null(library.Read(Pdf));
    }

    [Theory]
    [InlineData(406, "Det gick inte att göra PDF av dokumentet")]
    [InlineData(403, "Assistenten får inte använda biblioteket")]
    [InlineData(423, "Någon har dokumentet öppet")]
    public async Task What_Graph_refuses_is_told_in_words(int status, string said)
    {
        await using var library = await LibraryTown.StartAsync(sharePoint: true);
        var made = await MadeAsync(library);
        library.Graph.Judge = request => request.Query.ContainsKey("format") ? new GraphFault(status, "notSupported") : null;

        Assert.Contains(said, (await library.Town.Nina.Presses(made, "Gör PDF")).Text, StringComparison.Ordinal);
        Assert.Null(library.Read(Pdf));
    }

    [Fact]
    public async Task Who_is_not_the_secretary_makes_none()
    {
        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", Converter("printf '%%PDF' > \"$out/document.pdf\"")));
        await MadeAsync(library);
        var town = library.Town;

        foreach (var person in new[] { town.Tore, town.Olle, town.Sara, town.Lena, town.Stranger })
        {
            Assert.DoesNotContain("Öppna PDF", (await PressAsync(person)).Text, StringComparison.Ordinal);
        }

        Assert.Null(library.Read(Pdf));
    }

    [Theory]
    [InlineData(null, "PDF-filen ligger bredvid dokumentet")]
    [InlineData(LibraryFault.Away, "Biblioteket svarar inte just nu")]
    public async Task One_that_takes_long_is_followed_on_one_card(LibraryFault? fault, string answer)
    {
        var held = new HeldPdf();
        await using var library = await LibraryTown.StartAsync(replace: services => services.AddSingleton<ILibraryPdf>(held));
        var town = library.Town;
        var made = await MadeAsync(library);
        var pressing = town.Nina.Presses(made, "Gör PDF");
        await town.Assistant.TimePasses(() => pressing.IsCompleted, "the turn to be over");
        Assert.Contains("visar hur långt det har kommit", (await pressing).Text, StringComparison.Ordinal);
        await town.Assistant.TimePasses(() => Cards(town).Any(), "the card");
        var shown = RunningAssistant.CardOf(Cards(town).Last());
        Assert.Contains("PDF görs", shown.Text, StringComparison.Ordinal);
        Assert.Contains("gör om dokumentet till PDF", shown.Text, StringComparison.Ordinal);

        if (fault is { } kind)
        {
            held.Gate.SetException(new LibraryException(kind, "https://graph.microsoft.com says no"));
        }
        else
        {
            held.Gate.SetResult();
        }

        await town.Assistant.TimePasses(() => RunningAssistant.CardOf(Cards(town).Last()).Text.Contains(answer, StringComparison.Ordinal), "the answer on the card");
        Assert.DoesNotContain("graph.microsoft.com", RunningAssistant.CardOf(Cards(town).Last()).Text, StringComparison.Ordinal);
        Assert.Single(Cards(town).Select(sent => sent.Id).Distinct());
    }

    [Fact]
    public async Task With_the_real_LibreOffice_where_it_is_installed()
    {
        if (!Path.Exists("/usr/bin/soffice"))
        {
            return;
        }

        await using var library = await LibraryTown.StartAsync(more: ("Library:LibreOffice", "/usr/bin/soffice"));
        var town = library.Town;
        var pressing = town.Nina.Presses(await MadeAsync(library), "Gör PDF");
        await pressing;
        await RunningAssistant.Until(() => library.Read(Pdf) is not null, "the PDF");

        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(library.Read(Pdf)!, 0, 5), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<ReceivedCard> MadeAsync(LibraryTown library)
    {
        await library.Town.StartRoundAsync();
        return await library.Town.Nina.Says("skapa ärende KS 2026-12-08");
    }

    private static Task<ReceivedCard> PressAsync(TeamsPerson person, Language? language = null) =>
        person.Sends(MatterPress.Name, new MatterPress("KS", Id, MatterDeed.Pdf, language ?? Language.Swedish).ToData());

    private static IEnumerable<SentActivity> Cards(Seeded town) =>
        town.Assistant.Connector.All.Where(sent => sent.Conversation != Seeded.Channel && sent.Activity["replyToId"] is null);

    /// <summary>A program that is called as LibreOffice is; <c>$in</c> is the document, <c>$out</c> the folder for the PDF.</summary>
    private string Converter(string script)
    {
        var file = Path.Combine(folder, "soffice");
        File.WriteAllText(file, $"#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=\"$2\"; shift; done\nin=\"$1\"\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    private sealed class HeldPdf : ILibraryPdf
    {
        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public PdfMaking Making => PdfMaking.Possible;

        public async Task<LibraryPdf> OpenPdfAsync(LibraryItem item, CancellationToken cancellation)
        {
            await Gate.Task;
            return new LibraryPdf(Document, new MemoryStream("%PDF"u8.ToArray()));
        }
    }
}
