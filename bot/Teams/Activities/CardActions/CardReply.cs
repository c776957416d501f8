using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>What a pressed button is answered with.</summary>
/// <param name="Message">The card that the person sees instead, or the notice.</param>
/// <param name="KeepsCard">The pressed card stays as it stands, with everything typed in it, and the message's sentence is said beside it.</param>
internal sealed record CardReply(CardMessage Message, bool KeepsCard = false)
{
    /// <summary>Whether the person now has something before her to fill in.</summary>
    public bool ShowsForm => !KeepsCard && Message.Card.Body.OfType<AdaptiveInput>().Any();

    /// <summary>A sentence that takes nothing from the person's screen.</summary>
    public static CardReply Say(string sentence, Language language) => new(NoticeCard.Of(NoticeKind.Note, sentence, language), KeepsCard: true);

    /// <summary>A refusal that takes nothing from the person's screen.</summary>
    public static CardReply Say(Refusal refusal, Language language) => new(NoticeCard.Of(refusal, language), KeepsCard: true);
}
