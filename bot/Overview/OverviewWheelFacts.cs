using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Overview;

/// <summary>The calendar's facts are the overview's.</summary>
internal sealed class OverviewWheelFacts(IOverview overviews) : IWheelFacts
{
    public async Task<WheelFacts> ReadAsync(CancellationToken cancellation) => (await overviews.ReadAsync(cancellation)).ToWheelFacts();
}
