using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the members of a turn's team or chat. In a team the roster is the team's, whatever the channel.</summary>
public static class TeamsInfo
{
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        // The call is on the class only, as in the real one.
        var conversations = (Conversations)Connector(turnContext).Conversations;
        using var answer = await conversations.GetConversationMemberWithHttpMessagesAsync(userId, RosterId(turnContext), null, cancellationToken);
        return answer.Body is null ? null : JObject.FromObject(answer.Body).ToObject<TeamsChannelAccount>();
    }

    private static string RosterId(ITurnContext turnContext) =>
        turnContext.Activity.GetChannelData<TeamsChannelData>()?.Team?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
}
