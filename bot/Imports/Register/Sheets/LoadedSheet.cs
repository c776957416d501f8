namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>A sheet whose headers, texts and required cells are checked.</summary>
/// <param name="Place">How messages name it.</param>
/// <param name="Rows">Rows that are not empty, without the header.</param>
internal sealed record LoadedSheet(string Place, IReadOnlyList<RegisterRow> Rows)
{
    /// <summary>In place of a sheet that is missing.</summary>
    public static LoadedSheet Missing(string name) => new(name, []);
}
