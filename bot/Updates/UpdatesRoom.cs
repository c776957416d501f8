namespace TeamsAssistant.Updates;

internal static class UpdatesRoom
{
    public static IServiceCollection AddUpdates(this IServiceCollection services) => services
        .AddSingleton<UnlistedStates>()
        .AddSingleton<StateListTable>()
        .AddSingleton<IUpdateHistory, UpdateHistoryTable>()
        .AddSingleton<IUpdates, UpdateTable>();
}
