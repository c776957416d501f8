using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>An activity that the bot sent.</summary>
/// <param name="Method">POST for a new message, PUT for a replaced one.</param>
/// <param name="Conversation">Where.</param>
/// <param name="Id">The id that it got or has.</param>
/// <param name="Activity">The whole of it.</param>
public sealed record SentActivity(string Method, string Conversation, string Id, JObject Activity)
{
    /// <summary>When Teams took it.</summary>
    public DateTimeOffset At { get; init; }
}
