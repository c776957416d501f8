using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The form for why no answer is to be had.</summary>
public static class ReasonCard
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 200;

    private const int MostRows = 8;

    /// <summary>Draws the form.</summary>
    /// <param name="round">The round.</param>
    /// <param name="person">Entra object id of who was asked, or <see cref="ReasonOpen.Nobody"/>.</param>
    /// <param name="initiatives">What the reason is noted for.</param>
    /// <param name="typed">What was typed, or null.</param>
    /// <param name="fault">What is wrong with it, or null.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(
        Round round, string person, IReadOnlyList<Initiative> initiatives, string? typed, Refusal? fault, Language language)
    {
        var words = new Wording(language);
        var title = words["reason.title", initiatives.Count, RoundName.Of(round, language)];
        return CardFrame.Message(
            words,
            fault is null ? title : RefusalText.Of(fault, language),
            [
                Pieces.Heading(title),
                .. initiatives.Take(MostRows).Select(one => Pieces.Line(one.Name)),
                initiatives.Count > MostRows ? Pieces.Quiet(words["list.more", initiatives.Count - MostRows]) : null,
                new AdaptiveTextInput
                {
                    Id = ReasonSend.ReasonField,
                    Label = words["reason.label"],
                    Value = typed,
                    IsRequired = true,
                    ErrorMessage = words["reason.error"],
                    MaxLength = LongestReason,
                },
                fault is null ? null : Pieces.Alert(RefusalText.Of(fault, language)),
                Pieces.Small(words["reason.public"]),
                Buttons.Row(Buttons.Send(words["reason.save"], new ReasonSend(round.Id, person, null, language))),
            ]);
    }
}
