using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Teams.Security;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// The bot: routes an activity to one command or card action, and answers. It decides nothing. An activity of another tenant, or one that
/// wants its answer sent to a host that is not Teams', is dropped before anything is read or written.
/// </summary>
internal sealed partial class FollowUpBot(
    CommandRouter commands,
    CardActionRouter actions,
    HelpCommand help,
    UnknownText unknown,
    QuestionDesk questions,
    IConversations conversations,
    RoundCardQueue queue,
    OpenForms forms,
    LedgerFileDesk files,
    Revival revival,
    SenderGuard guard,
    AfterAnswer after,
    TimeProvider time,
    ILogger<FollowUpBot> logger) : TeamsActivityHandler
{
    /// <summary>How long an invoke may take: it is answered within 5 s, whatever storage does.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromSeconds(4.5);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (guard.Refuse(activity) is { } code)
        {
            Log.Refused(logger, code, activity.Type);
            throw new SenderRefusedException(code);
        }

        using var scope = Log.Activity(logger, activity.Id);
        if (activity.Type != ActivityTypes.Invoke)
        {
            await HandleAsync(turnContext, cancellationToken);
            return;
        }

        // A client waits for an invoke's answer: it gets one in time whatever storage does.
        using var deadline = new CancellationTokenSource(TimeToAnswer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        await HandleAsync(turnContext, either.Token);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (CallerOf(turnContext.Activity) is not { } caller)
        {
            return;
        }

        var place = PlaceOf(turnContext.Activity);
        if (place.IsPersonal)
        {
            await revival.HeardAsync(caller.Id, changed: false, cancellationToken);
        }

        var reply = turnContext.Activity switch
        {
            { Value: JObject data } => await SubmitAsync(new CardTurn(caller, data, place), data, cancellationToken),
            var message when place.IsPersonal && DroppedFile.Of(message) is { Count: > 0 } dropped =>
                await files.DropAsync(caller, dropped, place, Language.From(message.Locale), cancellationToken),
            var message => await CommandAsync(message, caller, place, cancellationToken),
        };
        await turnContext.SendActivityAsync(CardActivity.Of(reply), cancellationToken);
        after.Given();
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        // Teams sends invokes that this bot has no use for; 400 says so without counting as a fault of the bot.
        return turnContext.Activity.Name == "adaptiveCard/action"
            ? await base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : new InvokeResponse { Status = StatusCodes.Status400BadRequest };
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken)
    {
        if (CallerOf(turnContext.Activity) is not { } caller)
        {
            return CardAnswer.Of(CardReply.Say(new Refusal("person.guest"), CardPayload.LanguageOf(invokeValue.Action?.Data)));
        }

        var turn = new CardTurn(caller, invokeValue.Action?.Data, PlaceOf(turnContext.Activity));
        var reply = await actions.RunAsync(invokeValue.Action?.Verb, turn, cancellationToken);
        if (reply is null)
        {
            return CardAnswer.NotUnderstood();
        }

        Mind(turn, reply);
        var answer = CardAnswer.Of(reply);
        after.Given();
        return answer;
    }

    // In a personal chat the form is a message of its own, which nobody else's answer touches.
    private void Mind(CardTurn turn, CardReply reply)
    {
        // A refresh may come from her other screen: it says nothing of the form before her.
        if (!turn.Place.IsChannel || reply.KeepsCard || CardPayload.VerbOf(turn.Data) == RoundRefresh.Name)
        {
            return;
        }

        var channel = ConversationId.Of(turn.Place.Reference);
        if (reply.ShowsForm)
        {
            forms.Shown(channel, turn.Caller.Id);
        }
        else
        {
            forms.Gone(channel, turn.Caller.Id);
        }
    }

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // Cards that a missing installation stopped can be sent now.
        queue.TryAll();
        var place = PlaceOf(turnContext.Activity);
        if (place.IsPersonal && CallerOf(turnContext.Activity) is { } caller)
        {
            await revival.HeardAsync(caller.Id, changed: true, cancellationToken);
        }

        await turnContext.SendActivityAsync(CardActivity.Of(await help.WelcomeAsync(place, cancellationToken)), cancellationToken);
    }

    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // An upgrade takes the app away and gives it back.
        if (turnContext.Activity.Action == "remove")
        {
            await CloseAsync(turnContext.Activity, ConversationEnd.Removed, cancellationToken);
        }
    }

    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (ConversationEvents.EndOf(activity) is { } why)
        {
            await CloseAsync(activity, why, cancellationToken);
        }
        else if (ConversationEvents.Reopens(activity))
        {
            queue.TryAll();
        }

        await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    private async Task CloseAsync(IActivity activity, string why, CancellationToken cancellation)
    {
        if (ConversationEvents.ChannelOf(activity, why) is { } reference)
        {
            await conversations.CloseAsync(reference, why, cancellation);
        }

        if (why != ConversationEnd.ChannelDeleted && ConversationEvents.TeamOf(activity) is { } team)
        {
            await conversations.CloseTeamAsync(team, why, cancellation);
        }
    }

    private async Task HandleAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (IsRefresh(turn.Activity))
        {
            // Every client that looks at a card sends one: it costs one reading and writes nothing.
            await base.OnTurnAsync(turn, cancellation);
            return;
        }

        var reopened = await conversations.KeepAsync(
            turn.Activity.GetConversationReference(), ConversationEvents.TeamOf(turn.Activity), cancellation);
        await conversations.MeetAsync(turn.Activity.GetConversationReference(), cancellation);
        if (reopened && turn.Activity.Type == ActivityTypes.Message)
        {
            queue.TryAll();
        }

        await base.OnTurnAsync(turn, cancellation);
    }

    private Place PlaceOf(IActivity activity) => new(activity.GetConversationReference(), after);

    private static bool IsRefresh(IActivity activity) => activity is Activity { Type: ActivityTypes.Invoke, Value: JObject value }
        && (string?)(value["action"] as JObject)?["verb"] == RoundRefresh.Name;

    private async Task<CardMessage> CommandAsync(IMessageActivity activity, Caller caller, Place place, CancellationToken cancellation)
    {
        var text = activity.RemoveRecipientMention() ?? "";
        var client = Language.From(activity.Locale);
        var found = commands.FindWritten(text, client);
        if ((found is null || QuestionReader.SpeaksOfMoney(text))
            && await questions.TryAskAsync(caller, text, place, client, reading => found?.Command.GivesWayTo(reading) != false, cancellation) is { } answer)
        {
            return answer;
        }

        found ??= commands.Find(text, client);
        if (found is null)
        {
            return await unknown.AnswerAsync(new CommandTurn(caller, text, Language.Swedish, place), commands.Nearest(text), cancellation);
        }

        Log.Command(logger, found.Command.GetType().Name);
        return await found.Command.RunAsync(new CommandTurn(caller, found.Argument, found.Language, place) { Signs = found.Signs }, cancellation);
    }

    // Clients without Action.Execute send the same data as a message; the answer is then a message too.
    private async Task<CardMessage> SubmitAsync(CardTurn turn, JObject data, CancellationToken cancellation)
    {
        var reply = await actions.RunAsync(CardPayload.VerbOf(data), turn, cancellation);
        return reply?.Message ?? NoticeCard.Of(new Refusal("card.notUnderstood"), Language.Swedish);
    }

    // A guest or an app has no object id in this tenant; nothing can be theirs.
    private Caller? CallerOf(IActivity activity)
    {
        if (Guid.TryParse(activity.From?.AadObjectId, out var id) && SenderGuard.TenantOf(activity) is { } tenant)
        {
            return new Caller(id.ToString("d"), tenant, activity.From!.Name);
        }

        Log.Refused(logger, "activity.sender", activity.Type);
        return null;
    }

    private static partial class Log
    {
        /// <summary>Every line that the turn writes carries the activity's id.</summary>
        public static readonly Func<ILogger, string?, IDisposable?> Activity = LoggerMessage.DefineScope<string?>("activity {ActivityId}");

        [LoggerMessage(6001, LogLevel.Warning, "Activity refused: {Code}, type {Type}")]
        public static partial void Refused(ILogger logger, string code, string? type);

        [LoggerMessage(6002, LogLevel.Information, "Command {Command}")]
        public static partial void Command(ILogger logger, string command);
    }
}
