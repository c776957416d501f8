namespace TeamsAssistant.Overview;

internal static class OverviewRoom
{
    public static IServiceCollection AddOverview(this IServiceCollection services) => services
        .AddSingleton<IOverview, OverviewTable>()
        .AddSingleton<BudgetStatements>()
        .AddHostedService<StateMending>();
}
