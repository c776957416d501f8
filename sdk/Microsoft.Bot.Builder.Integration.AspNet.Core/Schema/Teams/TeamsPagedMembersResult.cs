using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of a team's or chat's members.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        // Through JSON, since what Teams adds to an account arrives as unknown members of the plain type.
        Members = members?.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
    }

    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
