using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Whose budget and outcome are set beside each other.</summary>
/// <param name="Name">Name of the committee or programme.</param>
/// <param name="Budget">Öre, or null: missing.</param>
/// <param name="Outcome">Öre, or null: missing.</param>
internal sealed record MoneyRow(string Name, long? Budget, long? Outcome)
{
    /// <summary>The programme, or null: a committee's sum.</summary>
    public Initiative? Initiative { get; init; }
}
