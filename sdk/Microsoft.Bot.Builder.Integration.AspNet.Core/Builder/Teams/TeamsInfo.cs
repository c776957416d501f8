using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the team or chat of a turn. In a team the roster is the team's, whatever the channel.</summary>
public static class TeamsInfo
{
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        await Teams(turnContext).FetchTeamDetailsAsync(TeamId(turnContext, teamId), cancellationToken);

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        (await Teams(turnContext).FetchChannelListAsync(TeamId(turnContext, teamId), cancellationToken)).Conversations;

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamId(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, RosterId(turnContext), continuationToken, pageSize, cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, RosterId(turnContext), cancellationToken);

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string rosterId, CancellationToken cancellationToken)
    {
        // The call is on the class only, as in the real one.
        var conversations = (Conversations)Connector(turnContext).Conversations;
        using var answer = await conversations.GetConversationMemberWithHttpMessagesAsync(userId, rosterId, null, cancellationToken);
        return answer.Body is null ? null : JObject.FromObject(answer.Body).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string rosterId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await Connector(turnContext).Conversations.GetConversationPagedMembersAsync(rosterId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string RosterId(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static string TeamId(ITurnContext turnContext, string teamId) =>
        teamId
        ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsOperations Teams(ITurnContext turnContext)
    {
        var client = (ConnectorClient)Connector(turnContext);
        return new TeamsOperations(new RestPipe(client.HttpClient, client.Credentials, () => client.BaseUri));
    }
}
