namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>A sheet whose headers, texts and required cells are checked.</summary>
/// <param name="Place">How messages name it.</param>
/// <param name="Rows">Rows that are not empty, without the header.</param>
/// <param name="IsRead">
/// False when it, a required column or some of its rows is missing or broken: that is a fault already, and what refers to it is not one more.
/// </param>
internal sealed record LoadedSheet(string Place, IReadOnlyList<RegisterRow> Rows, bool IsRead = true)
{
    /// <summary>In place of a sheet that cannot be read.</summary>
    public static LoadedSheet Unread(string place) => new(place, [], IsRead: false);
}
