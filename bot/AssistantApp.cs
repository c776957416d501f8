using Microsoft.Extensions.Options;
using TeamsAssistant.Api.Health;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Demo;
using TeamsAssistant.Documents;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams;
using TeamsAssistant.Updates;

namespace TeamsAssistant;

/// <summary>Composes the assistant from its rooms, for the program, its command-line verbs and tests alike.</summary>
public static class AssistantApp
{
    /// <summary>The web app with every room added and every door mapped; nothing is started yet.</summary>
    /// <param name="args">Settings as a command line, for example <c>--urls http://127.0.0.1:0</c>.</param>
    /// <param name="configure">Runs first: settings, environment, and services that a room only adds when missing (the clock).</param>
    /// <param name="replace">Runs last, over all services.</param>
    public static WebApplication Build(
        string[] args, Action<WebApplicationBuilder>? configure = null, Action<IServiceCollection>? replace = null)
    {
        var builder = CreateBuilder(args);
        configure?.Invoke(builder);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(StartGuard.DefaultAddress);
        }

        StartGuard.Check(builder.Configuration, builder.Environment);
        builder.AddDemo(serving: true);
        AddRooms(builder.Services);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.Services.GetService<IStartupValidator>()?.Validate();
        MapDoors(app);
        return app;
    }

    /// <summary>The same rooms without doors, for a command-line verb: its log goes to stderr, where it cannot be taken for the answer.</summary>
    internal static WebApplication BuildForVerb()
    {
        var builder = CreateBuilder([]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None); // doctor says it itself
        builder.AddDemo(serving: false);
        AddRooms(builder.Services);
        return builder.Build();
    }

    /// <summary>Makes storage ready: starts the demo's Azurite where there is one, and makes missing tables. Before the app runs, and before a verb works.</summary>
    internal static async Task OpenAsync(WebApplication app, CancellationToken cancellation)
    {
        await app.Services.StartDemoAsync(cancellation);
        await app.Services.GetRequiredService<StorageTables>().EnsureAsync(cancellation);
    }

    private static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ApplicationName = typeof(AssistantApp).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    });

    private static void AddRooms(IServiceCollection services) => services
        .AddMunicipality()
        .AddCalendar()
        .AddStorage()
        .AddInitiatives()
        .AddUpdates()
        .AddBudget()
        .AddRounds()
        .AddCommittees()
        .AddOverview()
        .AddLibrary()
        .AddDocuments()
        .AddRegisterImport()
        .AddLedgerImport()
        .AddTeams()
        .AddLeader()
        .AddHealth();

    private static void MapDoors(WebApplication app)
    {
        app.MapTeams();
        app.MapLibrary();
        app.MapHealth();
    }
}
