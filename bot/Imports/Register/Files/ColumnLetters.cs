namespace TeamsAssistant.Imports.Register.Files;

/// <summary>How a spreadsheet names a column: A, F, AA.</summary>
internal static class ColumnLetters
{
    private const int Letters = 26;
    private const int LongestName = 3;

    /// <summary>The letters of the column.</summary>
    /// <param name="index">From 0.</param>
    public static string Of(int index) =>
        index < Letters ? $"{(char)('A' + index)}" : Of((index / Letters) - 1) + Of(index % Letters);

    /// <summary>The column of a cell's name (AA12 is 26), or null when it is none.</summary>
    public static int? IndexIn(string? cell)
    {
        var index = 0;
        foreach (var letter in (cell ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(LongestName))
        {
            index = (index * Letters) + letter - 'A' + 1;
        }

        return index == 0 ? null : index - 1;
    }
}
