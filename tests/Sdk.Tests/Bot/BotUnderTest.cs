using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Sdk.Tests.Bot;

/// <summary>An adapter whose HTTP end is called directly; by default without app id, so that no tokens are needed.</summary>
internal sealed class BotUnderTest
{
    public BotUnderTest(IEnumerable<KeyValuePair<string, string?>>? settings = null) =>
        Adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build()));

    public CloudAdapter Adapter { get; }

    public static string Message(string serviceUrl, string more = "") => $$"""
        {"type":"message","id":"in-1","channelId":"msteams","serviceUrl":"{{serviceUrl}}","conversation":{"id":"19:x@thread.tacv2;messageid=1"},
         "from":{"id":"29:a"},"recipient":{"id":"28:bot"},"locale":"sv-SE"{{more}}}
        """;

    public async Task<(int Status, string? ContentType, string Body)> PostAsync(
        string body, Func<ITurnContext, CancellationToken, Task> turn, string method = "POST", string? header = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        if (header is not null)
            http.Request.Headers.Authorization = header;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        await Adapter.ProcessAsync(http.Request, http.Response, new Turn(turn));
        return (http.Response.StatusCode, http.Response.ContentType, Encoding.UTF8.GetString(answer.ToArray()));
    }

    private sealed class Turn(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }
}
