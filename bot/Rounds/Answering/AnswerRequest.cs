namespace TeamsAssistant.Rounds.Answering;

/// <summary>What a person sends when she answers. Ids come from card data, so nothing of it is trusted.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Round">The round, or null between rounds.</param>
/// <param name="Form">Id of the rendered form.</param>
/// <param name="Corrects">The update that she corrects, or null.</param>
/// <param name="Content">The fields; null means "Ingen förändring": the last answer stands, said again today.</param>
public sealed record AnswerRequest(string Initiative, string? Round, string Form, string? Corrects, AnswerForm? Content)
{
    /// <summary>The <see cref="Confirmation"/> that she gives, or null: she has not been asked.</summary>
    public string? Confirmed { get; init; }
}
