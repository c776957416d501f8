namespace TeamsAssistant.Teams.Sending;

/// <summary>What the code of a failed send means to a person: the key of a text.</summary>
internal static class SendReason
{
    /// <summary>The key; null stands for a card that nobody has tried to send yet.</summary>
    public static string KeyOf(string? code) => code?.Split(' ') switch
    {
        null => "send.notYet",
        ["401", ..] => "send.notRegistered",
        ["403", "BotNotInConversationRoster" or "ForbiddenOperationException", ..] => "send.notInstalled",
        ["403", ..] => "send.forbidden",
        ["404", ..] or [NotSendableException.NoConversation] => "send.gone",
        ["413", ..] => "send.tooLarge",
        ["429", ..] => "send.busy",
        [SendFailure.Unsent] => "send.noToken",
        [NotSendableException.Host] => "send.host",
        ["412" or "500" or "502" or "503" or "504", ..] or [SendFailure.Connection] => "send.away",
        _ => "send.other",
    };
}
