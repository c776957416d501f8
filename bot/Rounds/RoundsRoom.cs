using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Rounds;

internal static class RoundsRoom
{
    public static IServiceCollection AddRounds(this IServiceCollection services)
    {
        services.TryAddSingleton<INotices, NoNotices>();
        return services.AddSingleton<IRounds, RoundTable>().AddSingleton<IDuties, DutyTable>().AddSingleton<GiveAnswer>();
    }
}
