using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Activities;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Activities.Templates;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Teams.Security;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Teams.Sending.Pacing;
using TeamsAssistant.Teams.Sending.Progress;

namespace TeamsAssistant.Teams;

/// <summary>The door to Teams: the bot endpoint, what it understands, and what it sends.</summary>
internal static class TeamsRoom
{
    public static IServiceCollection AddTeams(this IServiceCollection services) =>
        services.AddSecurity().AddDroppedFiles().AddConversations().AddSending().AddCommands().AddCardActions();

    public static void MapTeams(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.HandleAsync(context));

    private static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>().BindConfiguration("Teams").ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidation>();
        // Its own log lines would name conversations.
        services.AddHttpClient(ConnectorHttp.ClientName, http => http.Timeout = ConnectorHttp.Timeout).RemoveAllLoggers();
        return services
            .AddSingleton<BotAccount>()
            .AddSingleton<ChannelKeys>()
            .AddSingleton<TokenGuard>()
            .AddSingleton<SenderGuard>()
            .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
                provider.GetRequiredService<IConfiguration>(),
                httpClientFactory: new ConnectorHttp(provider.GetRequiredService<IHttpClientFactory>()),
                logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()))
            .AddSingleton<PatientReplies>()
            .AddSingleton<CloudAdapter, FollowUpAdapter>()
            .AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>())
            .AddScoped<AfterAnswer>()
            .AddTransient<IBot, FollowUpBot>()
            .AddTransient<MessagesEndpoint>();
    }

    private static IServiceCollection AddDroppedFiles(this IServiceCollection services)
    {
        services.AddOptions<DropOptions>().BindConfiguration("Drop")
            .Validate(options => options.MostMegabytes is >= 1 and <= 1024, "Drop__MostMegabytes must be 1 to 1024.")
            .ValidateOnStart();

        // Its own log lines would hold addresses that open the file, and a redirect could lead past the allow-list.
        services.AddHttpClient(DroppedFiles.ClientName, http => http.Timeout = DroppedFiles.Timeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RemoveAllLoggers();
        services.AddOptions<LedgerWatchOptions>().BindConfiguration("Ledger").ValidateOnStart();
        return services.AddSingleton<DroppedFiles>().AddSingleton<ILeaderDuty, LedgerWatch>();
    }

    private static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<IConversations, ConversationTable>()
        .AddSingleton<ISharedCards, SharedCardTable>()
        .AddSingleton<ChannelMessages>()
        .AddSingleton<OpenForms>()
        .AddSingleton<RoundCards>()
        .AddSingleton<RoundCardQueue>()
        .AddSingleton<IRoundChannel>(provider => provider.GetRequiredService<RoundCardQueue>())
        .AddHostedService<RoundCardRefresher>();

    private static IServiceCollection AddSending(this IServiceCollection services)
    {
        services.AddOptions<SendingOptions>().BindConfiguration("Sending")
            .Validate(options => options.AtOnce is >= 1 and <= 100, "Sending__AtOnce must be 1 to 100.")
            .Validate(options => options.ClaimSeconds is >= 15 and <= 3600, "Sending__ClaimSeconds must be 15 to 3600: a send alone may take 10.")
            .Validate(options => options.LookSeconds is >= 1 and <= 86_400, "Sending__LookSeconds must be 1 to 86400.")
            .ValidateOnStart();
        return services
            .AddSingleton<Pace>()
            .AddSingleton<IOutbox, OutboxTable>()
            .AddSingleton<INotices, NoticeTable>()
            .AddSingleton<IRoundDeliveries, RoundDeliveryTable>()
            .AddSingleton<PersonalChats>()
            .AddSingleton<Revival>()
            .AddSingleton<SenderRest>()
            .AddSingleton<NoticeSender>()
            .AddSingleton<ISendProgress, SendProgressTable>()
            .AddSingleton<ILeaderDuty, NoticeDispatcher>()
            .AddSingleton<ILeaderDuty, ProgressCards>();
    }

    private static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<AnswerForms>()
        .AddSingleton<AnswerDesk>()
        .AddSingleton<AnswerIntake>()
        .AddSingleton<AnswerAids>()
        .AddSingleton<OwnRoundDesk>()
        .AddSingleton<SlowAnswers>()
        .AddSingleton<LeaveDesk>()
        .AddSingleton<RoundDesk>()
        .AddSingleton<ChannelDesk>()
        .AddSingleton<MissingDesk>()
        .AddSingleton<InitiativeDesk>()
        .AddSingleton<RecentQuestions>()
        .AddSingleton<QuestionDesk>()
        .AddSingleton<QuestionExports>()
        .AddSingleton<AgendaDesk>()
        .AddMatterDesks()
        .AddSingleton<WheelDesk>()
        .AddSingleton<PlanDesk>()
        .AddSingleton<AwayDesk>()
        .AddSingleton<ReminderDesk>()
        .AddSingleton<ExportDesk>()
        .AddSingleton<ReasonDesk>()
        .AddSingleton<INoticeCards, NoticeDrawing>()
        .AddSingleton<TasksDesk>()
        .AddSingleton<HistoryDesk>()
        .AddSingleton<HandOverDesk>()
        .AddSingleton<LedgerUndoDesk>()
        .AddSingleton<ObjectCodeDesk>()
        .AddSingleton<LedgerFileDesk>()
        .AddSingleton<HelpCommand>()
        .AddSingleton<UnknownText>()
        .AddSingleton<ICommand>(provider => provider.GetRequiredService<HelpCommand>())
        .AddSingleton<ICommand, StartRoundCommand>()
        .AddSingleton<ICommand, ShowWheelCommand>()
        .AddSingleton<ICommand, NewRoundCommand>()
        .AddSingleton<ICommand, TryRoundCommand>()
        .AddSingleton<ICommand, CloseRoundCommand>()
        .AddSingleton<ICommand, PauseRoundCommand>()
        .AddSingleton<ICommand, ResumeRoundCommand>()
        .AddSingleton<ICommand, TieChannelCommand>()
        .AddSingleton<ICommand, UntieChannelCommand>()
        .AddSingleton<ICommand, UpdateCommand>()
        .AddSingleton<ICommand, StatusCommand>()
        .AddSingleton<ICommand, MissingCommand>()
        .AddSingleton<ICommand, AgendaItemCommand>()
        .AddSingleton<ICommand, NewMeetingCommand>()
        .AddSingleton<ICommand, AgendaCommand>()
        .AddSingleton<ICommand, ReadyCommand>()
        .AddSingleton<ICommand, PublishCommand>()
        .AddSingleton<ICommand, DecisionCommand>()
        .AddSingleton<ICommand, MattersCommand>()
        .AddSingleton<ICommand, ReportCommand>()
        .AddSingleton<ICommand, SourceCommand>()
        .AddSingleton<ICommand, TemplatesCommand>()
        .AddSingleton<ICommand, CheckTemplateCommand>()
        .AddSingleton<ICommand, UseTemplateCommand>()
        .AddSingleton<ICommand, BuiltInTemplateCommand>()
        .AddSingleton<ICommand, AwayCommand>()
        .AddSingleton<ICommand, OtherAwayCommand>()
        .AddSingleton<ICommand, BackCommand>()
        .AddSingleton<ICommand, OtherBackCommand>()
        .AddSingleton<ICommand, HandOverCommand>()
        .AddSingleton<ICommand, HandOversCommand>()
        .AddSingleton<ICommand, TasksCommand>()
        .AddSingleton<ICommand, UnownedCommand>()
        .AddSingleton<ICommand, HistoryCommand>()
        .AddSingleton<ICommand, UndoImportCommand>()
        .AddSingleton<ICommand, ConnectCodeCommand>()
        .AddSingleton<ICommand, DisconnectCodeCommand>()
        .AddSingleton<CommandRouter>();

    private static IServiceCollection AddMatterDesks(this IServiceCollection services) => services
        .AddSingleton<LongWork>()
        .AddSingleton<PdfDesk>()
        .AddSingleton<RoundQuestion>()
        .AddSingleton<LibraryFaults>()
        .AddSingleton<PublishDesk>()
        .AddSingleton<MatterViews>()
        .AddSingleton<MatterFinding>()
        .AddSingleton<MakeDesk>()
        .AddSingleton<MatterDesk>()
        .AddSingleton<MeetingDesk>()
        .AddSingleton<DecisionDesk>()
        .AddSingleton<OpenMattersDesk>()
        .AddSingleton<ReportDesk>()
        .AddSingleton<SourceDesk>()
        .AddSingleton<TemplateDesk>();

    private static IServiceCollection AddCardActions(this IServiceCollection services) => services
        .AddSingleton<ICardAction, OpenAnswer>()
        .AddSingleton<ICardAction, OpenUpdate>()
        .AddSingleton<ICardAction, SendAnswer>()
        .AddSingleton<ICardAction, SendNoChange>()
        .AddSingleton<ICardAction, CorrectAnswer>()
        .AddSingleton<ICardAction, RefreshRound>()
        .AddSingleton<ICardAction, SkipAnswer>()
        .AddSingleton<ICardAction, ChooseLeave>()
        .AddSingleton<ICardAction, LeaveAnswer>()
        .AddSingleton<ICardAction, BackToAnswer>()
        .AddSingleton<ICardAction, AidAnswer>()
        .AddSingleton<ICardAction, ShowMissing>()
        .AddSingleton<ICardAction, PressRound>()
        .AddSingleton<ICardAction, PlanRound>()
        .AddSingleton<ICardAction, ShowBudget>()
        .AddSingleton<ICardAction, AskQuestion>()
        .AddSingleton<ICardAction, ExportQuestion>()
        .AddSingleton<ICardAction, ShowStatus>()
        .AddSingleton<ICardAction, MakeAgendaItem>()
        .AddSingleton<ICardAction, PressMatter>()
        .AddSingleton<ICardAction, SendMatter>()
        .AddSingleton<ICardAction, SendDecision>()
        .AddSingleton<ICardAction, SendReport>()
        .AddSingleton<ICardAction, ShowAgenda>()
        .AddSingleton<ICardAction, ShowMatters>()
        .AddSingleton<ICardAction, ShowSource>()
        .AddSingleton<ICardAction, ShowTemplates>()
        .AddSingleton<ICardAction, CheckTemplate>()
        .AddSingleton<ICardAction, UseTemplate>()
        .AddSingleton<ICardAction, StopTemplate>()
        .AddSingleton<ICardAction, SetAway>()
        .AddSingleton<ICardAction, EndAway>()
        .AddSingleton<ICardAction, AskHandOver>()
        .AddSingleton<ICardAction, ConfirmHandOver>()
        .AddSingleton<ICardAction, ShowTasks>()
        .AddSingleton<ICardAction, ShowHistory>()
        .AddSingleton<ICardAction, AskRemind>()
        .AddSingleton<ICardAction, SendReminder>()
        .AddSingleton<ICardAction, OpenReason>()
        .AddSingleton<ICardAction, SendReasonNote>()
        .AddSingleton<ICardAction, OpenHandOver>()
        .AddSingleton<ICardAction, FindReceiver>()
        .AddSingleton<ICardAction, StartRound>()
        .AddSingleton<ICardAction, ExportRound>()
        .AddSingleton<ICardAction, UndoLedger>()
        .AddSingleton<ICardAction, ConnectCode>()
        .AddSingleton<ICardAction, ImportLedger>()
        .AddSingleton<ICardAction, ReplaceLedger>()
        .AddSingleton<CardActionRouter>();
}
