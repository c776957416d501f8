namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>How what a round sends has got through.</summary>
/// <param name="Cards">Its shared cards.</param>
/// <param name="Unreached">Whom something could not be delivered to.</param>
internal sealed record RoundDelivery(IReadOnlyList<SharedCard> Cards, IReadOnlyList<Unreached> Unreached);
