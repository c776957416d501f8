namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>What the coordinator is told about a round's sending: kept with the round's shared cards, so that one request reads both.</summary>
internal interface IRoundDeliveries
{
    /// <summary>The round's shared cards and whom it could not reach; one request.</summary>
    Task<RoundDelivery> ReadAsync(string round, CancellationToken cancellation);

    /// <summary>The person could not be reached.</summary>
    Task AddAsync(string round, Unreached unreached, CancellationToken cancellation);

    /// <summary>The person was reached after all.</summary>
    Task RemoveAsync(string round, string person, CancellationToken cancellation);
}
