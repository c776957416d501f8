using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The HTTP end: one POST is one turn.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>
    /// 405 for other methods than POST, 400 for what is no activity, 401 for a sender that is refused, else what the turn answers.
    /// Other exceptions, also those of a broken token, are the caller's.
    /// </summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            Log.NoActivity(Logger);
            return;
        }

        try
        {
            var response = await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken);
            await HttpHelper.WriteResponseAsync(httpResponse, response);
        }
        catch (UnauthorizedAccessException refused)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            Log.Refused(Logger, refused);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "BadRequest: Missing activity or activity type.")]
        public static partial void NoActivity(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "A request was refused.")]
        public static partial void Refused(ILogger logger, Exception exception);
    }
}
