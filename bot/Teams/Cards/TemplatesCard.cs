using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Mallar: which are in use for what, and which lie in the library's folder.</summary>
public static class TemplatesCard
{
    private const int MostActive = 12;
    private const int MostFiles = 8;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(TemplatesView view, Language language)
    {
        var words = new Wording(language);
        var summary = words["template.summary", CardText.Literal(view.Folder, 100), view.Files.Count, view.Active.Count];
        return CardFrame.Message(
            words,
            view.Lead ?? summary,
            [
                Pieces.Heading(words["template.title"]),
                view.Lead is null ? null : Pieces.Line(view.Lead),
                Pieces.Section(words["template.inUse"]),
                .. view.Active.Take(MostActive).SelectMany(active => Active(active, words)),
                view.Active.Count > MostActive ? Pieces.Quiet(words["list.more", view.Active.Count - MostActive]) : null,
                Pieces.Quiet(words[view.Active.Count == 0 ? "template.none" : "template.others"]),
                view.Files.Count == 0 ? null : Pieces.Section(words["template.files", CardText.Literal(view.Folder, 100)]),
                .. view.Files.Take(MostFiles).Select(file => File(file, words)),
                view.Files.Count > MostFiles ? Pieces.Quiet(words["template.more", view.Files.Count - MostFiles]) : null,
                view.Files.Count == 0 ? Pieces.Line(words["template.noFiles", CardText.Literal(view.Folder, 100)]) : null,
            ]);
    }

    /// <summary>Tjänsteskrivelse för Kommunstyrelsen.</summary>
    internal static string NameOf(MatterKind kind, string? committee, Wording words) =>
        words["template.kindFor", words[$"kind.{kind}"], committee is null ? words["template.all"] : CardText.Literal(committee, 120)];

    private static IEnumerable<AdaptiveElement?> Active(ActiveTemplateRow active, Wording words)
    {
        var day = Wording.Iso(MunicipalClock.DayOf(active.At));
        yield return Pieces.Line(Pieces.Strong(NameOf(active.Kind, active.CommitteeName ?? active.Committee, words)));
        yield return Pieces.Line(
            Pieces.Run(active.File),
            Pieces.Subtle("\u00A0· " + (active.By is { } by ? words["template.since", day, CardText.Literal(by, 80)] : words["template.sinceDay", day]), 200));
        yield return active.State == TemplateFile.Same ? null : Pieces.Box(AdaptiveContainerStyle.Warning, Pieces.Line(words[$"template.is.{active.State}"]));
        yield return active.MayStop
            ? Buttons.Row(Buttons.Press(words["template.stop"], new TemplateStop(active.Kind, active.Committee, words.Language)))
            : null;
    }

    private static AdaptiveColumnSet File(string file, Wording words) => Pieces.Beside(
        Pieces.Line(file),
        Buttons.Row(Buttons.Press(words["template.check"], new TemplateOpen(file, words.Language))));
}
