using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Sending;

/// <summary>What the code of a failed send means to a person: the key of a text.</summary>
internal static class SendReason
{
    /// <summary>The key; null stands for a card that nobody has tried to send yet.</summary>
    public static string KeyOf(string? code) => code?.Split(' ') switch
    {
        null => "send.notYet",
        [ConversationEnd.Removed] => "send.notInstalled",
        [ConversationEnd.ChannelDeleted] => "send.channelDeleted",
        [ConversationEnd.TeamDeleted] => "send.teamDeleted",
        [ConversationEnd.TeamArchived] => "send.teamArchived",
        ["401", ..] => "send.notRegistered",
        ["403", "BotNotInConversationRoster" or "ForbiddenOperationException" or SendFailure.NotInChannel, ..] => "send.notInstalled",
        ["403", ..] => "send.forbidden",
        ["404", ..] or [NotSendableException.NoConversation] => "send.gone",
        [NotSendableException.NoId] => "send.noId",
        ["413", ..] => "send.tooLarge",
        ["429", ..] => "send.busy",
        [SendFailure.Unsent] => "send.noToken",
        [NotSendableException.Host] => "send.host",
        ["412" or "500" or "502" or "503" or "504", ..] or [SendFailure.Connection] => "send.away",
        _ => "send.other",
    };

    /// <summary>As <see cref="KeyOf"/> for a person who could not be told something: why, and what the coordinator can do.</summary>
    public static string KeyOfPerson(string code) => code.Split(' ') switch
    {
        [ConversationEnd.Removed] => "reach.removed",
        ["401", ..] => "reach.notRegistered",
        ["403", "BotDisabledByAdmin", ..] => "reach.disabled",
        ["403", "BotNotInConversationRoster" or "ForbiddenOperationException", ..] => "reach.notInstalled",
        ["403", "ConversationBlockedByUser" or "MessageWritesBlocked", ..] => "reach.blocked",
        ["403", ..] => "reach.forbidden",
        ["404", ..] or [NotSendableException.NoConversation] => "reach.noChat",
        ["413", ..] => "reach.tooLarge",
        ["412" or "429" or "500" or "502" or "503" or "504", ..] or [SendFailure.Connection] => "reach.away",
        [SendFailure.Unsent] => "reach.noToken",
        [NotSendableException.Host] => "reach.host",
        _ => "reach.other",
    };
}
