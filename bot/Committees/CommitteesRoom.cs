namespace TeamsAssistant.Committees;

internal static class CommitteesRoom
{
    public static IServiceCollection AddCommittees(this IServiceCollection services) => services.AddSingleton<IAgendaItems, AgendaItemTable>();
}
