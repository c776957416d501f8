using Microsoft.Extensions.Options;
using TeamsAssistant.Hosting;

namespace TeamsAssistant.Demo;

internal static class DemoRoom
{
    /// <summary>Goes before all other rooms: they read the settings that it fills in, and take its clock.</summary>
    /// <param name="builder">The app under construction.</param>
    /// <param name="serving">True for the assistant itself; false for a command-line verb, which needs storage and nothing more.</param>
    /// <exception cref="StartRefusedException">Not in Development, or a port or folder is taken.</exception>
    public static void AddDemo(this WebApplicationBuilder builder, bool serving)
    {
        var options = builder.Configuration.GetSection("Demo").Get<DemoOptions>() ?? new DemoOptions();
        if (!options.Enabled)
        {
            return;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new StartRefusedException("Demo__Enabled is for Development only: take the setting away here.");
        }

        var folders = DemoFolders.Find(options);
        builder.Services.AddSingleton(Options.Create(options)).AddSingleton(folders);
        builder.Configuration["Library:Folder"] ??= folders.InData("library");
        // The demo shows how a round is started: the calendar would be first.
        builder.Configuration["Rounds:Calendar"] ??= "false";
        if (options.Now is { } start)
        {
            builder.Services.AddSingleton<TimeProvider>(new DemoClock(start, TimeProvider.System));
        }

        if (serving && options.Playground)
        {
            builder.AddPlayground(folders, options.PlaygroundPort);
        }

        if (serving)
        {
            builder.Services.AddHostedService<DemoMunicipality>().AddHostedService<DemoGreeting>();
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        }

        if (options.Azurite && string.IsNullOrEmpty(builder.Configuration["Storage:ConnectionString"]))
        {
            builder.AddAzurite(folders, serving);
        }
    }

    /// <summary>Starts what the rooms need before they are used. Does nothing where there is no demo.</summary>
    public static Task StartDemoAsync(this IServiceProvider services, CancellationToken cancellation) =>
        services.GetService<Azurite>()?.StartAsync(cancellation) ?? Task.CompletedTask;

    private static void AddPlayground(this WebApplicationBuilder builder, DemoFolders folders, int port)
    {
        if (port is < 1 or > 65535)
        {
            throw new StartRefusedException("Demo__PlaygroundPort must be a port, 1–65535.");
        }

        if (!FreePort.IsFree(port))
        {
            throw new StartRefusedException(
                $"Port {port}, for the Playground, is taken: end what uses it, choose another with Demo__PlaygroundPort, or set Demo__Playground=false.");
        }

        builder.Services.AddSingleton(_ => new Playground(folders, port));
    }

    private static void AddAzurite(this WebApplicationBuilder builder, DemoFolders folders, bool serving)
    {
        var claim = AzuriteClaim.Take(folders, serving);
        builder.Configuration["Storage:ConnectionString"] = claim.Ports.ConnectionString;
        builder.Services.AddSingleton(_ => new Azurite(folders, claim, serving));
    }
}
