namespace TeamsAssistant.Rounds.Wheel;

/// <summary>Reads what the calendar decides by. The overview implements it.</summary>
public interface IWheelFacts
{
    /// <summary>The facts as they stand; one request per 1,000 rows.</summary>
    Task<WheelFacts> ReadAsync(CancellationToken cancellation);
}
