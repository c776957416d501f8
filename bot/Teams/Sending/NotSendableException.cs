namespace TeamsAssistant.Teams.Sending;

/// <summary>A message that cannot be sent as things stand, however often it is tried.</summary>
/// <param name="code">Why; see <see cref="SendReason"/>.</param>
internal sealed class NotSendableException(string code) : Exception
{
    /// <summary>The stored service address is not on the list of allowed hosts (<c>Teams__ServiceHosts</c>).</summary>
    public const string Host = "host";

    /// <summary>Teams took the message but gave no id: it cannot be updated, and sending it again would make two.</summary>
    public const string NoId = "noId";

    /// <summary>Nothing is known of the conversation.</summary>
    public const string NoConversation = "noConversation";

    /// <summary>Why.</summary>
    public string Code => code;
}
