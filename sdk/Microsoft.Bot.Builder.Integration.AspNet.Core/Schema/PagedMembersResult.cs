using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of a conversation's members; no token means the last page.</summary>
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
