using AdaptiveCards;
using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Dagordning: the matters of a meeting in their order, with what was decided, and what is not on it yet.</summary>
public static class AgendaCard
{
    private const int MostRows = 14;
    private const int MostButtons = 5;
    private const int MostOthers = 4;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(AgendaView view, Language language)
    {
        var words = new Wording(language);
        var meeting = view.Meeting;
        var count = meeting.Agenda.Count;
        // What is still to be handled has the buttons; a card does not hold them for every row.
        var ahead = view.Handles ? meeting.Agenda.Where(entry => entry.Outcome is null).Take(MostButtons).ToHashSet() : [];
        var summary = words["agendaCard.summary", CardText.Literal(view.Committee, 120), words.Day(meeting.Day), count];
        return CardFrame.Message(
            words,
            view.Lead ?? summary,
            [
                Pieces.Heading(words["agendaCard.title", words.Day(meeting.Day)]),
                Pieces.Quiet(view.Committee),
                view.Lead is null ? null : Pieces.Line(view.Lead),
                count == 0 ? Pieces.Line(words["agendaCard.empty"]) : null,
                .. meeting.Agenda.Take(MostRows).SelectMany((entry, at) => Row(view, entry, at + 1, ahead.Contains(entry), words)),
                count > MostRows ? Pieces.Quiet(words["list.more", count - MostRows]) : null,
                .. Others(view, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Row(AgendaView view, AgendaEntry entry, int place, bool buttoned, Wording words)
    {
        var about = entry.DiaryNumber is null ? words.Kind(entry.Kind) : $"{entry.DiaryNumber} · {words.Kind(entry.Kind)}";
        yield return Pieces.Line(Pieces.Strong($"{place}."), Pieces.Run("\u00A0" + CardText.Literal(entry.Title, 140), 160));
        yield return Pieces.Small(entry.Outcome is { } outcome ? words["agendaCard.decided", about, entry.Paragraph ?? 0, words[$"decision.{outcome}"]] : about);
        if (!buttoned)
        {
            yield break;
        }

        var buttons = Buttons.Row(
            view.Held ? Press("agendaCard.decide", MatterDeed.AskDecision) : null,
            place > 1 ? Press("agendaCard.up", MatterDeed.Up) : null,
            !view.Held ? Press("agendaCard.off", MatterDeed.TakeOff) : null,
            Press("agendaCard.show", MatterDeed.Show));
        if (buttons is not null)
        {
            buttons.Spacing = AdaptiveSpacing.Small;
            yield return buttons;
        }

        AdaptiveAction Press(string key, MatterDeed deed) => Buttons.Press(words[key], new MatterPress(view.Meeting.Committee, entry.Matter, deed, words.Language));
    }

    private static IEnumerable<AdaptiveElement?> Others(AgendaView view, Wording words)
    {
        if (view.Others.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["agendaCard.others", view.Others.Count]);
        foreach (var matter in view.Others.Take(MostOthers))
        {
            var name = $"{MatterRules.NameOf(matter)} · {matter.Title ?? MatterCard.KindName(matter, words)}";
            yield return Pieces.Line(Pieces.Run(name, 160), Pieces.Subtle("\u00A0· " + MatterCard.StateName(matter, words)));
            if (!view.Handles)
            {
                continue;
            }

            var deed = matter.State == MatterState.Published && matter.Kind != MatterKind.Agenda ? MatterDeed.PutOn : MatterDeed.Show;
            yield return Buttons.Row(Buttons.Press(
                words[deed == MatterDeed.PutOn ? "matter.putOn" : "agendaCard.show"], new MatterPress(matter.Committee, matter.Id, deed, words.Language)));
        }

        yield return view.Others.Count > MostOthers ? Pieces.Quiet(words["list.more", view.Others.Count - MostOthers]) : null;
    }
}
