using AdaptiveCards;
using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Ärenden: what is open, by committee and meeting, with how far each has come.</summary>
public static class OpenMattersCard
{
    // Of all committees together: each row carries a button.
    private const int MostRows = 12;

    /// <summary>Draws the card.</summary>
    /// <param name="committees">Each committee's name with its open matters.</param>
    /// <param name="today">The day: a meeting that has been is marked.</param>
    /// <param name="lead">Why it is shown, or null: it was asked for.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(IReadOnlyList<(string Committee, IReadOnlyList<Matter> Matters)> committees, DateOnly today, string? lead, Language language)
    {
        var words = new Wording(language);
        var count = committees.Sum(one => one.Matters.Count);
        var late = committees.Sum(one => one.Matters.Count(matter => IsLate(matter, today)));
        var left = MostRows;
        var summary = count == 0 ? words["matters.none"] : words["matters.summary", count, late];
        return CardFrame.Message(
            words,
            lead is null ? summary : $"{lead} {summary}",
            [
                Pieces.Heading(words["matters.title"]),
                lead is null ? null : Pieces.Quiet(lead),
                Pieces.Line(summary),
                .. committees.Where(one => one.Matters.Count > 0).SelectMany(one =>
                {
                    var shown = Math.Min(one.Matters.Count, Math.Max(1, left));
                    left -= shown;
                    return Rows(one.Committee, one.Matters, shown, today, words);
                }),
            ]);
    }

    private static bool IsLate(Matter matter, DateOnly today) => matter.Meeting < today && matter.State != MatterState.SentBack;

    private static IEnumerable<AdaptiveElement?> Rows(string committee, IReadOnlyList<Matter> matters, int shown, DateOnly today, Wording words)
    {
        yield return Pieces.Section(CardText.Literal(committee, 120));
        foreach (var matter in matters.Take(shown))
        {
            var late = IsLate(matter, today) ? words["matters.held"] : "";
            yield return Pieces.Beside(
                Pieces.Line(
                    Pieces.Run($"{MatterRules.NameOf(matter)} · {MatterCard.KindName(matter, words)}", 160),
                    Pieces.Subtle($"\u00A0· {Wording.Iso(matter.Meeting)} · {MatterCard.StateName(matter, words)} {late}", 200)),
                Buttons.Row(Buttons.Press(words["agendaCard.show"], new MatterPress(matter.Committee, matter.Id, MatterDeed.Show, words.Language))));
        }

        yield return matters.Count > shown ? Pieces.Quiet(words["list.more", matters.Count - shown]) : null;
    }
}
