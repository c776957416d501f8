namespace TeamsAssistant.Imports.Register.Files;

/// <summary>What a spreadsheet shows where a formula has failed. In a workbook it is a value of its own; saved as .csv it is this text.</summary>
internal static class CellErrors
{
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
        "#SKÄRNING!", "#DIVISION/0!", "#VÄRDEFEL!", "#REFERENS!", "#NAMN?", "#OGILTIGT!", "#SAKNAS!",
    };

    /// <summary>Whether the text is such an error, in English or Swedish.</summary>
    public static bool IsOne(string text) => text.StartsWith('#') && Shown.Contains(text.Trim());
}
