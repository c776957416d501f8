using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Overview;

internal static class OverviewRoom
{
    public static IServiceCollection AddOverview(this IServiceCollection services) => services
        .AddSingleton<IOverview, OverviewTable>()
        .AddSingleton<IWheelFacts, OverviewWheelFacts>()
        .AddSingleton<BudgetStatements>()
        .AddHostedService<StateMending>();
}
