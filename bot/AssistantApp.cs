using Microsoft.Extensions.Options;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Municipality;

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
        AddRooms(builder);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.Services.GetService<IStartupValidator>()?.Validate();
        return app;
    }

    private static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ApplicationName = typeof(AssistantApp).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    });

    private static void AddRooms(WebApplicationBuilder builder) => builder.Services
        .AddMunicipality()
        .AddCalendar()
        .AddBudget()
        .AddLedgerImport();
}
