using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The connector calls that only Teams has.</summary>
internal sealed class TeamsOperations(RestPipe pipe)
{
    public async Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken)
    {
        ValidationException.ThrowIfNull(teamId, nameof(teamId));
        using var answer = await pipe.SendAsync<ConversationList>(
            new RestCall(HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(teamId)}/conversations") { Failure = RestFailure.HttpOperationOrThrottle },
            cancellationToken);
        return answer.Body;
    }

    public async Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken)
    {
        ValidationException.ThrowIfNull(teamId, nameof(teamId));
        using var answer = await pipe.SendAsync<TeamDetails>(
            new RestCall(HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(teamId)}") { Failure = RestFailure.HttpOperationOrThrottle },
            cancellationToken);
        return answer.Body;
    }
}
