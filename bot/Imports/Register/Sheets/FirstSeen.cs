namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Finds what may stand only once.</summary>
internal sealed class FirstSeen
{
    private readonly Dictionary<string, RegisterRow> rows = [];

    /// <summary>Whether the key is new; a repeated one is a fault that names the first row.</summary>
    /// <param name="row">The row that holds it.</param>
    /// <param name="column">The column that the fault points at.</param>
    /// <param name="parts">The key, compared like headers.</param>
    public bool IsNew(RegisterRow row, string column, params ReadOnlySpan<string> parts)
    {
        var key = Fold.Of(string.Join('\n', parts));
        if (rows.TryAdd(key, row))
        {
            return true;
        }

        row.Fault(column, "repeated", rows[key].NumberText);
        return false;
    }
}
