namespace TeamsAssistant.Tests.Drivers;

/// <summary>One Azurite for the whole test run; every assistant has tables of its own in it.</summary>
internal static class SharedAzurite
{
    private static readonly Lazy<Task<AzuriteProcess>> Running = new(StartAsync);

    public static Task<AzuriteProcess> GetAsync() => Running.Value;

    private static async Task<AzuriteProcess> StartAsync()
    {
        var azurite = new AzuriteProcess();
        await azurite.InitializeAsync();
        return azurite;
    }
}
