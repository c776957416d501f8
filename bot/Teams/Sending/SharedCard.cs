using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Sending;

/// <summary>A round's card in one conversation, and how its sending goes.</summary>
/// <param name="Round">The round.</param>
/// <param name="Channel">Where it belongs.</param>
/// <param name="ActivityId">Id that Teams gave it, or null: not sent yet.</param>
/// <param name="Attempts">Sends tried.</param>
/// <param name="ClaimedUntil">While this lies ahead somebody is sending; after it the send may be tried again.</param>
/// <param name="Shown">Answers that the card counts.</param>
/// <param name="LastError">Code of the last failure, or null.</param>
/// <param name="Tag">Tag of the row as read.</param>
internal sealed record SharedCard(
    string Round,
    ConversationReference Channel,
    string? ActivityId,
    int Attempts,
    DateTimeOffset ClaimedUntil,
    int Shown,
    string? LastError,
    string? Tag);
