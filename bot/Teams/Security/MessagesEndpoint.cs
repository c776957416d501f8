using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using TeamsAssistant.Teams.Activities;

namespace TeamsAssistant.Teams.Security;

/// <summary>
/// <c>POST /api/messages</c>: the guard, then the Bot SDK's adapter. A bad token is a 401 whatever the SDK makes of it, and nothing that
/// a client sends is a 500.
/// </summary>
internal sealed partial class MessagesEndpoint(
    IBotFrameworkHttpAdapter adapter,
    IBot bot,
    AfterAnswer after,
    TokenGuard guard,
    IOptions<TeamsOptions> options,
    ILogger<MessagesEndpoint> logger)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (context.Request.ContentLength > options.Value.LargestActivity)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.Value.LargestActivity;
        }

        var headers = context.Request.Headers.Authorization;
        if (await guard.RefuseAsync(headers.Count > 1 ? "two" : (string?)headers, context.RequestAborted) is { } code)
        {
            Refuse(context, code);
            return;
        }

        var reached = false;
        try
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
            await context.Response.CompleteAsync();
            reached = !context.RequestAborted.IsCancellationRequested;
        }
        catch (BadHttpRequestException tooLarge)
        {
            context.Response.StatusCode = tooLarge.StatusCode;
        }
        catch (SenderRefusedException refused)
        {
            Refuse(context, refused.Message);
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException or FormatException && !context.Response.HasStarted)
        {
            // The SDK lets these escape for a bad signature, an unknown key or a malformed token.
            Refuse(context, fault.GetType().Name);
        }
        finally
        {
            await after.EndAsync(reached);
        }
    }

    private void Refuse(HttpContext context, string code)
    {
        Log.Refused(logger, code);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Warning, "Request to the bot endpoint refused: {Code}")]
        public static partial void Refused(ILogger logger, string code);
    }
}
