using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Committees;

internal static class CommitteesRoom
{
    public static IServiceCollection AddCommittees(this IServiceCollection services)
    {
        services.AddOptions<CommitteesOptions>().BindConfiguration("Committees").ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<CommitteesOptions>, CommitteesOptionsValidation>()
            .AddSingleton<MatterBell>()
            .AddSingleton<IMatters, MatterTable>()
            .AddSingleton<MatterReminders>()
            .AddSingleton<ILeaderDuty, MatterDuty>();
    }
}
