using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>Cards of templates and PDF.</summary>
internal static class TemplateGallery
{
    private static readonly TemplateFault Economy = new("Missing", "ekonomi");

    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>
    {
        ["templates"] = language => TemplatesCard.Of(View(), language),
        ["templates-lead"] = language => TemplatesCard.Of(
            View() with { Lead = Say(language, "template.nowUsed", TemplatesCard.NameOf(MatterKind.OfficialReport, "Kommunstyrelsen", new Wording(language)), "Tjänsteskrivelse 2026.docx") }, language),
        ["templates-none"] = language => TemplatesCard.Of(new TemplatesView("Mallar", [], []), language),
        ["templates-many"] = language => TemplatesCard.Of(Many(CardGallery.LongName), language),
        ["template-fits"] = language => TemplateCard.Of(Of([]), language),
        ["template-fits-some"] = language => TemplateCard.Of(
            new TemplateView(new TemplateVerdict("Tjänsteskrivelse 2026.docx", Kinds(kind => kind == MatterKind.OfficialReport ? [] : [Economy])), [Sample.Board], MayAll: false), language),
        ["template-wrong"] = language => TemplateCard.Of(Of([Economy, new TemplateFault("Misspelt", "beslutsunderlga", "beslutsunderlag"), new TemplateFault("Picture"), new TemplateFault("Macros")]), language),
        ["template-wrong-kind"] = language => TemplateCard.Of(
            new TemplateView(new TemplateVerdict("brev.docx", Kinds(kind => kind == MatterKind.Agenda ? [] : [Economy])), [Sample.Board], MayAll: true) { Kind = MatterKind.OfficialReport }, language),
        ["template-wrong-nearest"] = language => TemplateCard.Of(
            new TemplateView(new TemplateVerdict("brev.docx", Kinds(kind => [.. Enumerable.Repeat(Economy, 1 + (int)kind)])), [Sample.Board], MayAll: true), language),
        ["template-unchosen"] = language => TemplateCard.Of(
            Of([]) with { Refusals = [new Refusal("template.kind", TemplateUse.KindField), new Refusal("template.committee", TemplateUse.CommitteeField)] }, language),
        ["templates-looking"] = language => MakingCard.Of("template.title", Say(language, "template.title"), ["Looking"], 0, language),
        ["making-pdf"] = language => MakingCard.Of("making.pdfTitle", "KS 2026-12-08 Tjänsteskrivelse.docx", ["Converting", "Storing"], 1, language),
        ["matter-pdf"] = language => MatterCard.Of(
            Matter() with
            {
                Lead = Say(language, "pdf.done", "KS 2026-12-08 Tjänsteskrivelse.pdf"),
                PdfLink = new Uri("https://exempel.sharepoint.com/a.pdf"),
                Note = Say(language, "pdf.beside"),
            },
            language),
        ["matter-made-pdf"] = language => MatterCard.Of(Matter() with { Made = true }, language),
        ["matter-made-no-pdf"] = language => MatterCard.Of(Matter() with { Made = true, Pdf = PdfMaking.NotInstalled }, language),
        ["notice-library"] = language => NoticeCard.Of(NoticeKind.Refusal, LibraryFaultText.Of(LibraryFault.NoPdf, language), language),
    };

    public static TemplatesView Many(string name) => new(
        name,
        [.. Enumerable.Range(0, 40).Select(_ => FileOf(name))],
        [
            .. Enumerable.Range(0, 40).Select(i => new ActiveTemplateRow(
                (MatterKind)(i % 10), "KS", name, FileOf(name), Sample.At, name, (TemplateFile)(i % 3), MayStop: true)),
        ])
    {
        Lead = name,
    };

    public static TemplateView Worst(string name) => new(
        new TemplateVerdict(FileOf(name), Kinds(kind => kind == MatterKind.Agenda ? [] : [.. Enumerable.Repeat(new TemplateFault("Misspelt", name, name), 60)])),
        [.. Enumerable.Range(0, 30).Select(i => Sample.Board with { Name = name, Abbreviation = $"N{i}" })],
        MayAll: true);

    // As long as the shelf lets in; what it does not let in is no file.
    private static string FileOf(string name) =>
        name[..Math.Min(name.Length, TemplateShelf.LongestName - 5)] + ".docx" is var file && TemplateShelf.IsTemplate(file) ? file : "brev.docx";

    private static TemplatesView View() => new(
        "Mallar",
        ["Delårsrapport.docx", "Föredragningslista med kommunens vapen och nämndens namn.docx", "Tjänsteskrivelse 2026.docx"],
        [
            new ActiveTemplateRow(MatterKind.OfficialReport, null, null, "Tjänsteskrivelse 2026.docx", Sample.At, CardGallery.People[0], TemplateFile.Same, MayStop: false),
            new ActiveTemplateRow(MatterKind.OfficialReport, "KS", "Kommunstyrelsen", "Tjänsteskrivelse KS.docx", Sample.At, CardGallery.People[1], TemplateFile.Gone, MayStop: true),
            new ActiveTemplateRow(MatterKind.HalfYearReport, "KS", "Kommunstyrelsen", "Delårsrapport.docx", Sample.At, null, TemplateFile.Edited, MayStop: true),
        ]);

    private static TemplateView Of(IReadOnlyList<TemplateFault> faults) =>
        new(new TemplateVerdict("Tjänsteskrivelse 2026.docx", Kinds(_ => faults)), [Sample.Board, CardGallery.LongBoard], MayAll: true);

    private static Dictionary<MatterKind, IReadOnlyList<TemplateFault>> Kinds(Func<MatterKind, IReadOnlyList<TemplateFault>> faults) =>
        Enum.GetValues<MatterKind>().ToDictionary(kind => kind, faults);

    private static MatterView Matter() => new(
        MatterGallery.Matter() with { Document = MatterGallery.Matter().Document! with { ItemId = "1", Tag = "1" } }, "Kommunstyrelsen")
    { Handles = true, Pdf = PdfMaking.Possible };

    private static string Say(Language language, string key, params object[] arguments) => TeamsAssistant.Teams.TeamsTexts.Source[language, key, arguments];
}
