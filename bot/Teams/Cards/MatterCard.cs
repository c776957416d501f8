using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A matter: what it is, how far it has come, what is missing, and what its reader can do next.</summary>
public static class MatterCard
{
    private const int MostRows = 12;
    private const int MostDecisions = 6;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(MatterView view, Language language)
    {
        var words = new Wording(language);
        var matter = view.Matter;
        var body = CardText.Literal(view.Committee, 160);
        var published = matter.Published?.Document;
        // A draft of what is published already is the secretary's alone.
        var document = view.Handles ? matter.Current : published ?? matter.Document;
        return CardFrame.Message(
            words,
            Summary(view, body, words),
            [
                Pieces.Heading(view.Made ? words["agenda.title"] : matter.Title ?? KindName(matter, words)),
                view.Lead is null ? null : Pieces.Line(view.Lead),
                Pieces.Quiet(words["matter.for", KindName(matter, words), body, words.Day(matter.Meeting)]),
                Pieces.Fact(words["matter.state"], StateName(matter, words)),
                Pieces.Fact(words["agenda.diaryNumber"], matter.DiaryNumber ?? words["agenda.noDiaryNumber"]),
                view.Handling is null ? null : Pieces.Fact(words["matter.handling"], view.Handling),
                document is null ? null : Pieces.Fact(words["agenda.file"], FileName(document, words)),
                view.Note is null ? null : Pieces.Box(AdaptiveContainerStyle.Warning, Pieces.Line(view.Note)),
                matter.Withdrawn is { } why ? Pieces.Fact(words["matter.withdrawnWhy"], why) : null,
                .. Buttons.Rows(
                    Open("agenda.open", document, words),
                    published is not null && document != published ? Open("matter.openPublished", published, words) : null,
                    view.PdfLink is { } pdf ? Buttons.Open(words["pdf.open"], pdf) : null),
                view.Pdf == PdfMaking.NotInstalled && (view.Made || view.Lead is not null) && view.Handles && matter.Document is not null ? Pieces.Quiet(words["pdf.notInstalled"]) : null,
                .. SentBack(view, words),
                .. matter.Decisions.TakeLast(MostDecisions).Select(decision => Pieces.Line(DecisionLine(decision, words))),
                .. Missing(view, words),
                .. Next(view, words),
            ]);
    }

    private static AdaptiveAction? Open(string title, MatterDocument? document, Wording words) =>
        document is { Gone: false, Link: { } link } ? Buttons.Open(words[title], new Uri(link)) : null;

    /// <summary>Tjänsteskrivelse.</summary>
    internal static string KindName(Matter matter, Wording words) =>
        matter.Subject is { } subject ? words["matter.kindOf", words.Kind(matter.Kind), CardText.Literal(subject, 80)] : words.Kind(matter.Kind);

    /// <summary>På dagordningen; with what is to be published where that is so.</summary>
    internal static string StateName(Matter matter, Wording words)
    {
        var state = matter is { State: MatterState.OnAgenda, Latest: { Kind: DecisionKind.Tabled, ComesBack: { } back } } && back == matter.Meeting
            ? words["matter.tabledTo", words.Day(back)]
            : words[$"matter.is.{matter.State}"];
        return matter.HasUnpublished ? words["matter.unpublished", state] : state;
    }

    /// <summary>§ 214, 8 december 2026: godkänt.</summary>
    internal static string DecisionLine(Decision decision, Wording words)
    {
        var what = decision.ComesBack is { } back ? words["decision.tabledTo", words.Day(back)] : words[$"decision.{decision.Kind}"];
        return words["decision.line", decision.Paragraph, words.Day(decision.Meeting), what];
    }

    private static string Summary(MatterView view, string body, Wording words)
    {
        var matter = view.Matter;
        var lacks = view.Missing.Count == 0 ? words["agenda.complete"] : words["agenda.lacks", view.Missing.Count];
        return view.Made && matter.Kind == MatterKind.OfficialReport ? $"{words["agenda.summary", body, words.Day(matter.Meeting)]} {lacks}"
            : view.Made ? $"{words["matter.madeSummary", KindName(matter, words), body, words.Day(matter.Meeting)]} {lacks}"
            : view.Lead ?? words["matter.summary", matter.DiaryNumber ?? "", KindName(matter, words), body, words.Day(matter.Meeting), StateName(matter, words)].Trim();
    }

    private static string FileName(MatterDocument document, Wording words) =>
        document.Version > 1 ? words["matter.version", document.Name, document.Version] : document.Name;

    private static IEnumerable<AdaptiveElement?> SentBack(MatterView view, Wording words)
    {
        if (view.Matter.Latest is not { Kind: DecisionKind.SentBack } decision)
        {
            yield break;
        }

        foreach (var element in Pieces.Said(words["matter.asked"], decision.Asked))
        {
            yield return element;
        }

        if (view.AskedAbout is { } about)
        {
            yield return Pieces.Quiet(words["matter.askedAbout", CardText.Literal(about, 100)]);
        }

        if (decision.Answer is { } answer)
        {
            foreach (var element in Pieces.Said(words["matter.answered", Wording.Iso(MunicipalClock.DayOf(answer.At))], answer.Text))
            {
                yield return element;
            }
        }
        else
        {
            yield return Pieces.Quiet(view.AskedName is { } name ? words["matter.waitsFor", CardText.Literal(name, 80)] : words["matter.waitsForNobody"]);
        }
    }

    private static IEnumerable<AdaptiveElement?> Missing(MatterView view, Wording words)
    {
        var missing = view.Missing;
        if (missing.Count == 0)
        {
            yield return view.Made ? Pieces.Line(words["agenda.complete"]) : null;
            yield break;
        }

        yield return Pieces.Section(words["agenda.missingCount", missing.Count]);
        foreach (var line in missing.Take(MostRows))
        {
            yield return Pieces.Line(line);
        }

        yield return missing.Count > MostRows ? Pieces.Quiet(words["list.more", missing.Count - MostRows]) : null;
        yield return view.Matter.Override is { } why ? Pieces.Fact(words["matter.why"], why.Reason)
            : view.Matter.IsHeld && view.Matter.State == MatterState.Draft ? Pieces.Quiet(words["agenda.gate"])
            : null;
    }

    private static IEnumerable<AdaptiveElement> Next(MatterView view, Wording words)
    {
        var matter = view.Matter;
        var state = matter.State;
        var draft = state == MatterState.Draft;
        var publishes = state == MatterState.Ready || ((matter.HasUnpublished || matter.Published is { Document.Gone: true }) && state is MatterState.Published or MatterState.OnAgenda);
        var gone = matter.Document is { Gone: true };
        return !view.Handles
            ? Buttons.Rows(view.Asked && state == MatterState.SentBack ? Primary("matter.answer", MatterDeed.AskAnswer) : null)
            : Buttons.Rows(
                draft && !matter.IsHeld && !gone && matter.Document is not null ? Primary("matter.ready", MatterDeed.Ready) : null,
                matter.IsHeld && (draft || publishes) ? Press("matter.readyAnyway", MatterDeed.AskReason) : null,
                publishes && !matter.IsHeld && !gone ? Primary("matter.publish", MatterDeed.Publish) : null,
                state == MatterState.Published && matter.Kind != MatterKind.Agenda ? Press("matter.putOn", MatterDeed.PutOn) : null,
                state == MatterState.OnAgenda ? Press("matter.decide", MatterDeed.AskDecision) : null,
                state == MatterState.OnAgenda ? Button("matter.agenda", new AgendaShow(matter.Committee, matter.Meeting, words.Language)) : null,
                AgendaRules.MayCorrect(matter) ? Press("matter.correct", MatterDeed.AskCorrection) : null,
                view.Asked && state == MatterState.SentBack ? Press("matter.answer", MatterDeed.AskAnswer) : null,
                MatterRules.MayMake(matter) && gone ? Press("matter.makeAnew", MatterDeed.MakeAnew) : null,
                MatterRules.MayMake(matter) && !gone ? Press(matter.Document is null ? "matter.make" : "matter.next", MatterDeed.Make) : null,
                view.Pdf == PdfMaking.Possible && !gone && matter.Document?.ItemId is not null ? Press("pdf.make", MatterDeed.Pdf) : null,
                MatterRules.MayMake(matter) && matter.Document is not null ? Press("matter.changes", MatterDeed.Changes) : null,
                state is MatterState.Draft or MatterState.Ready or MatterState.Published ? Press("matter.move", MatterDeed.AskMeeting) : null,
                state is MatterState.Draft or MatterState.Ready && matter.Decisions.Count == 0 ? Press("matter.withdraw", MatterDeed.AskWithdrawal) : null);

        AdaptiveAction Press(string key, MatterDeed deed) => Button(key, new MatterPress(matter.Committee, matter.Id, deed, words.Language));
        AdaptiveAction Primary(string key, MatterDeed deed) => Buttons.Primary(words[key], new MatterPress(matter.Committee, matter.Id, deed, words.Language));
        AdaptiveAction Button(string key, CardPayload payload) => Buttons.Press(words[key], payload);
    }
}
