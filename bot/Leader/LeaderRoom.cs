namespace TeamsAssistant.Leader;

internal static class LeaderRoom
{
    public static IServiceCollection AddLeader(this IServiceCollection services)
    {
        services.AddOptions<LeaderOptions>().BindConfiguration("Leader")
            .Validate(options => options.LeaseSeconds is >= 3 and <= 60 * 60 * 24 * 20, "Leader__LeaseSeconds must be at least 3 and at most 20 days.")
            .ValidateOnStart();
        return services
            .AddSingleton<ILeases, LeaseTable>()
            .AddSingleton<Leadership>()
            .AddSingleton<DutyBell>()
            .AddHostedService<LeaderLoop>();
    }
}
