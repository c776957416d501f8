using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The demo municipality in a running assistant: five committees, programmes across them, and names that are easily mixed up.</summary>
public sealed class DemoTown : IAsyncLifetime
{
    public RunningAssistant Assistant { get; private set; } = null!;

    /// <summary>The person with the number that ends her Entra object id.</summary>
    public TeamsPerson Person(int number) => Person($"11111111-1111-4111-8111-1111111111{number:00}");

    public TeamsPerson Ulla => Person(21);

    public TeamsPerson Olle => Person(5);

    public async Task InitializeAsync()
    {
        Assistant = await RunningAssistant.StartAsync();
        var demo = Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");
        var register = Assistant.Services.GetRequiredService<RegisterImporter>();
        Assert.True((await register.ImportAsync(Path.Combine(demo, "register"), dryRun: false, by: null, Door.Clock, CancellationToken.None)).Succeeded);
        var ledger = Assistant.Services.GetRequiredService<LedgerImporter>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(demo, "ledger"), "*.se").Order(StringComparer.Ordinal))
        {
            Assert.True((await ledger.ImportAsync(file, dryRun: false, replace: false, by: null, Door.Clock, CancellationToken.None)).Succeeded);
        }
    }

    public async Task DisposeAsync() => await Assistant.DisposeAsync();

    private TeamsPerson Person(string id) => new(Assistant, id, "Person", $"a:{id}");
}
