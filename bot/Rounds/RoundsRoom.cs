using TeamsAssistant.Rounds.Answering;

namespace TeamsAssistant.Rounds;

internal static class RoundsRoom
{
    public static IServiceCollection AddRounds(this IServiceCollection services) =>
        services.AddSingleton<IRounds, RoundTable>().AddSingleton<GiveAnswer>();
}
