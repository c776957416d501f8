using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Security;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>The Bot SDK's adapter, with what happens when a turn fails: a log line with the activity's id, and a kind sentence to the person.</summary>
internal sealed partial class FollowUpAdapter : CloudAdapter
{
    private readonly ILogger<FollowUpAdapter> log;

    public FollowUpAdapter(BotFrameworkAuthentication authentication, PatientReplies replies, ILogger<FollowUpAdapter> logger)
        : base(authentication, logger)
    {
        log = logger;
        OnTurnError = SayAsync;
        Use(replies);
    }

    private async Task SayAsync(ITurnContext turn, Exception fault)
    {
        if (fault is SenderRefusedException)
        {
            // The endpoint answers 401 to it, and nothing is said.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        }

        Log.Failed(log, fault, turn.Activity.Type, turn.Activity.Id);
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            // A card here would replace the form and take what was typed with it.
            var language = CardPayload.LanguageOf((turn.Activity.Value as JObject)?["action"]?["data"]);
            var answer = CardAnswer.Say(Say(fault, "turn.failed", language));
            var response = new InvokeResponse { Status = StatusCodes.Status200OK, Body = answer };
            await turn.SendActivityAsync(new Activity { Type = "invokeResponse", Value = response });
        }
        else if (turn.Activity.Type == ActivityTypes.Message)
        {
            var key = turn.Activity.Value is null ? "turn.failedCommand" : "turn.failed";
            await TrySendAsync(turn, NoticeCard.Of(NoticeKind.Fault, Say(fault, key, Language.Swedish), Language.Swedish));
        }
    }

    private static string Say(Exception fault, string key, Language language) => fault is LibraryException library
        ? LibraryFaultText.Of(library.Fault, language)
        : TeamsTexts.Source[language, key];

    private async Task TrySendAsync(ITurnContext turn, CardMessage message)
    {
        try
        {
            await turn.SendActivityAsync(CardActivity.Of(message));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.Unsaid(log, turn.Activity.Id, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6011, LogLevel.Error, "Turn failed: {Type} {ActivityId}")]
        public static partial void Failed(ILogger logger, Exception fault, string? type, string? activityId);

        [LoggerMessage(6012, LogLevel.Warning, "The person could not be told that turn {ActivityId} failed: {Fault}")]
        public static partial void Unsaid(ILogger logger, string? activityId, string fault);
    }
}
