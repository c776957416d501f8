using AdaptiveCards;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Årshjulet: the rounds by date, how far each has come, and what a coordinator can do with it.</summary>
public static class WheelCard
{
    private const int MostLines = 10;

    // Each button is two actions of some 400 bytes, and Teams takes no card that is too long.
    private const int MostWithButtons = 5;

    /// <summary>Draws the card.</summary>
    /// <param name="lines">The rounds to show, by date; more than ten are counted only.</param>
    /// <param name="coordinates">Whether the reader coordinates the committee, by its abbreviation: then she gets the buttons.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(IReadOnlyList<WheelLine> lines, Func<string?, bool> coordinates, Language language)
    {
        var words = new Wording(language);
        var shown = lines.Take(MostLines).ToList();
        var pressed = shown.Where(line => coordinates(line.Committee) && Deeds(line).Any()).Take(MostWithButtons).ToHashSet();
        return CardFrame.Message(
            words,
            words["wheel.summary", lines.Count(line => line.State == WheelState.Open), lines.Count(line => line.State == WheelState.Planned)],
            [
                Pieces.Heading(words["wheel.title"]),
                shown.Count == 0 ? Pieces.Line(words["wheel.none"]) : null,
                .. shown.SelectMany(line => Line(line, pressed.Contains(line), words)),
                lines.Count > shown.Count ? Pieces.Quiet(words["list.more", lines.Count - shown.Count]) : null,
                Pieces.Quiet(words["wheel.how"]),
            ]);
    }

    private static IEnumerable<AdaptiveElement?> Line(WheelLine line, bool pressed, Wording words)
    {
        var state = words[$"wheel.{line.State}"];
        var title = Pieces.Line(
            Pieces.Strong(line.Id),
            Pieces.Run("\u00A0· " + (line.Committee ?? words["name.allCommittees"]) + " ·\u00A0"),
            Pieces.Strong(line is { Paused: true, State: WheelState.Open or WheelState.Planned or WheelState.Resting } ? words["wheel.pausedState", state] : state));
        title.Separator = true;
        title.Spacing = AdaptiveSpacing.Medium;
        yield return title;
        yield return Pieces.Quiet(line.Meeting is { } meeting
            ? words["wheel.daysMeeting", Wording.Iso(line.Start), Wording.Iso(line.LastAnswer), Wording.Iso(meeting)]
            : words["wheel.days", Wording.Iso(line.Start), Wording.Iso(line.LastAnswer)]);
        yield return pressed ? Buttons.Row(Deeds(line).Select(deed => Buttons.Press(words[$"wheel.{deed}"], new RoundPress(line.Id, deed, words.Language)))) : null;
    }

    private static IEnumerable<RoundDeed> Deeds(WheelLine line) => line switch
    {
        { State: WheelState.Open, Paused: true } => [RoundDeed.Resume, RoundDeed.Close],
        { State: WheelState.Open } => [RoundDeed.Pause, RoundDeed.Close],
        { State: WheelState.Planned, Paused: true } => [RoundDeed.Resume],
        { State: WheelState.Planned } => [RoundDeed.Start, RoundDeed.Try, RoundDeed.Pause],
        _ => [],
    };
}
