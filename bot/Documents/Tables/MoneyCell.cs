namespace TeamsAssistant.Documents.Tables;

/// <summary>An amount in a table: kronor with öre, exact.</summary>
/// <param name="Amount">Öre.</param>
public sealed record MoneyCell(long Amount)
{
    /// <summary>The cell, or null: an empty one, since absent is not zero.</summary>
    public static MoneyCell? Of(long? amount) => amount is { } known ? new(known) : null;
}
