using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Rounds;

internal static class RoundsRoom
{
    public static IServiceCollection AddRounds(this IServiceCollection services) =>
        services.AddSingleton<IRounds, RoundTable>().AddSingleton<GiveAnswer>().AddSingleton<LeaveQuestion>().AddSingleton<IDuties, DutyTable>().AddWheel();

    private static IServiceCollection AddWheel(this IServiceCollection services)
    {
        services.AddOptions<WheelOptions>().BindConfiguration("Rounds").ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<WheelOptions>, WheelOptionsValidation>()
            .AddSingleton<IWheel, WheelTable>()
            .AddSingleton<IClosedRounds, ClosedRoundTable>()
            .AddSingleton<FreezeRound>()
            .AddSingleton<TurnWheel>()
            .AddSingleton<ILeaderDuty, WheelDuty>();
    }
}
