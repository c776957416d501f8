using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public class Conversations : IConversations
{
    private static readonly HttpStatusCode[] _sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] _deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] _read = [HttpStatusCode.OK];

    private readonly RestPipe _pipe;

    internal Conversations(RestPipe pipe) => _pipe = pipe;

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(parameters, nameof(parameters));
        return _pipe.SendAsync<ConversationResourceResponse>(
            new RestCall(HttpMethod.Post, "v3/conversations") { Body = parameters, Accepted = _sent, Headers = customHeaders }, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        ValidationException.ThrowIfNull(activity, nameof(activity));
        return _pipe.SendAsync<ResourceResponse>(
            new RestCall(HttpMethod.Post, $"{Path(conversationId)}/activities") { Body = activity, Accepted = _sent, Headers = customHeaders }, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        ValidationException.ThrowIfNull(activityId, nameof(activityId));
        ValidationException.ThrowIfNull(activity, nameof(activity));
        return _pipe.SendAsync<ResourceResponse>(
            new RestCall(HttpMethod.Put, Path(conversationId, activityId)) { Body = activity, Accepted = _sent, Headers = customHeaders }, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        ValidationException.ThrowIfNull(activityId, nameof(activityId));
        ValidationException.ThrowIfNull(activity, nameof(activity));

        // The connector routes replies by this header; the id stands in it as it is, not escaped.
        var headers = new Dictionary<string, List<string>>(customHeaders ?? []) { ["x-ms-conversation-id"] = [conversationId] };
        return _pipe.SendAsync<ResourceResponse>(
            new RestCall(HttpMethod.Post, Path(conversationId, activityId)) { Body = activity, Accepted = _sent, Headers = headers }, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        ValidationException.ThrowIfNull(activityId, nameof(activityId));
        return await _pipe.SendAsync<object>(
            new RestCall(HttpMethod.Delete, Path(conversationId, activityId)) { Accepted = _deleted, Headers = customHeaders, IgnoreAnswer = true }, cancellationToken);
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        ValidationException.ThrowIfNull(userId, nameof(userId));
        return _pipe.SendAsync<ChannelAccount>(
            new RestCall(HttpMethod.Get, $"{Path(conversationId)}/members/{Uri.EscapeDataString(userId)}") { Accepted = _read, Headers = customHeaders }, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        var query = new List<string>(2);
        if (pageSize is not null)
            query.Add($"pageSize={pageSize.Value.ToString(CultureInfo.InvariantCulture)}");
        if (continuationToken is not null)
            query.Add($"continuationToken={Uri.EscapeDataString(continuationToken)}");
        var path = $"{Path(conversationId)}/pagedmembers";
        if (query.Count > 0)
            path += "?" + string.Join('&', query);
        return _pipe.SendAsync<PagedMembersResult>(
            new RestCall(HttpMethod.Get, path) { Accepted = _read, Headers = customHeaders, Failure = RestFailure.HttpOperation }, cancellationToken);
    }

    private static string Path(string conversationId) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}";

    private static string Path(string conversationId, string activityId) =>
        $"{Path(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
}
