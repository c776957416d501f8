using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Mallar: which are in use for what, and which lie in the library's folder.</summary>
public static class TemplatesCard
{
    private const int MostActive = 9;
    private const int MostFiles = 6;

    // A button carries its file's name twice.
    private const int BytesOfFiles = 600;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(TemplatesView view, Language language)
    {
        var words = new Wording(language);
        var summary = words["template.summary", CardText.Literal(view.Folder, 100), view.Files.Count, view.Active.Count];
        var files = FilesOf(view);
        return CardFrame.Message(
            words,
            view.Lead ?? summary,
            [
                Pieces.Heading(words["template.title"]),
                view.Lead is null ? null : Pieces.Line(view.Lead),
                Pieces.Section(words["template.inUse"]),
                .. view.Active.Take(MostActive).Select(active => Active(active, words)),
                view.Active.Count > MostActive ? Pieces.Quiet(words["list.more", view.Active.Count - MostActive]) : null,
                view.Active.Any(active => active.State != TemplateFile.Same) ? Pieces.Box(AdaptiveContainerStyle.Warning, Pieces.Line(words["template.copies"])) : null,
                Pieces.Quiet(words[view.Active.Count == 0 ? "template.none" : "template.others"]),
                .. Stop(view, words),
                view.Files.Count == 0 ? Pieces.Line(words["template.noFiles", CardText.Literal(view.Folder, 100)]) : Pieces.Section(words["template.files", CardText.Literal(view.Folder, 100)]),
                .. files.Select(file => File(file, words)),
                view.Files.Count > files.Count ? Pieces.Quiet(words["template.more", view.Files.Count - files.Count]) : null,
            ]);
    }

    /// <summary>Tjänsteskrivelse för Kommunstyrelsen.</summary>
    internal static string NameOf(MatterKind kind, string? committee, Wording words) =>
        words["template.kindFor", ReportKinds.For(kind).NameIn(words.Language), committee is null ? words["template.all"] : CardText.Literal(committee, 60)];

    private static List<string> FilesOf(TemplatesView view)
    {
        var left = BytesOfFiles;
        return [.. view.Files.Take(MostFiles).TakeWhile(file => (left -= CardText.SizeOf(file)) >= 0)];
    }

    private static AdaptiveRichTextBlock Active(ActiveTemplateRow active, Wording words)
    {
        var day = Wording.Iso(MunicipalClock.DayOf(active.At));
        var since = active.By is { } by ? words["template.since", day, CardText.Literal(by, 60)] : words["template.sinceDay", day];
        AdaptiveTextRun[] changed = active.State == TemplateFile.Same ? [] : [Pieces.Run("\u00A0·\u00A0"), Pieces.Strong(words[$"template.is.{active.State}"])];
        return Pieces.Line(
            [Pieces.Strong(NameOf(active.Kind, active.CommitteeName ?? active.Committee, words)), Pieces.Run($"\u00A0· {active.File}\u00A0· {since}", 140), .. changed]);
    }

    private static IEnumerable<AdaptiveElement?> Stop(TemplatesView view, Wording words)
    {
        var mine = view.Active.Take(MostActive).Where(active => active.MayStop).ToList();
        if (mine.Count == 0)
        {
            yield break;
        }

        List<AdaptiveChoice> choices =
        [
            .. mine.Select(active => new AdaptiveChoice
            {
                Title = NameOf(active.Kind, active.CommitteeName ?? active.Committee, words),
                Value = TemplateStop.ValueOf(active.Kind, active.Committee),
            }),
        ];
        yield return new AdaptiveChoiceSetInput
        {
            Id = TemplateStop.WhichField,
            Label = words["template.stopLabel"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = choices,
            Value = choices is [var only] ? only.Value : null,
            IsRequired = true,
            ErrorMessage = words["plan.required"],
        };
        yield return Buttons.Row(Buttons.SendToo(words["template.stop"], new TemplateStop(null, words.Language)));
    }

    private static AdaptiveColumnSet File(string file, Wording words) => Pieces.Beside(
        Pieces.Line(file),
        Buttons.Row(Buttons.Press(words["template.check"], new TemplateOpen(file, words.Language))));
}
