using TeamsAssistant.Leader;

namespace TeamsAssistant.Committees;

internal static class CommitteesRoom
{
    public static IServiceCollection AddCommittees(this IServiceCollection services) =>
        services.AddSingleton<IMatters, MatterTable>().AddSingleton<MatterReminders>().AddSingleton<ILeaderDuty, MatterDuty>();
}
