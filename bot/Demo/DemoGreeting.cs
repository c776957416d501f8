using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using TeamsAssistant.Hosting;
using TeamsAssistant.Municipality;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Demo;

/// <summary>When the doors are open: starts the Playground and tells the newcomer where to click and what to type.</summary>
internal sealed class DemoGreeting(
    IServiceProvider services, IServer server, DemoFolders folders, IOptions<MunicipalityOptions> municipality) : IHostedLifecycleService
{
    private static readonly TextSource Texts = new(typeof(DemoGreeting), "Texts");

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var language = ConsoleLanguage.Current;
        var bot = new Uri(new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()), "api/messages");
        Console.WriteLine(Texts[language, "Running", municipality.Value.Name, bot, folders.Data]);
        if (services.GetService<Playground>() is { } playground)
        {
            Console.WriteLine(await TryAsync(playground, bot, cancellationToken) ?? Texts[language, "Try", playground.Address]);
        }

        Console.WriteLine(Texts[language, "End"]);
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        services.GetService<Playground>()?.Release();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The assistant answers without the Playground too, so its failure is told, not thrown.
    private static async Task<string?> TryAsync(Playground playground, Uri bot, CancellationToken cancellation)
    {
        try
        {
            await playground.StartAsync(bot, cancellation);
            return null;
        }
        catch (StartRefusedException refused)
        {
            return refused.Message;
        }
        catch (OperationCanceledException)
        {
            return ""; // Ended while starting: nothing to try.
        }
    }
}
