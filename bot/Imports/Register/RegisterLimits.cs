using System.Globalization;
using TeamsAssistant.Imports.Register.Files;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register;

/// <summary>How much a register may hold (rules.md, Limits). Tests set them lower.</summary>
internal sealed record RegisterLimits
{
    public static RegisterLimits Default { get; } = new();

    /// <summary>Rows of a sheet, the header and empty rows not counted.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Bytes of all files together, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Columns of a sheet, empty ones not counted.</summary>
    public int Columns { get; init; } = 500;

    /// <summary>Characters of a cell.</summary>
    public int CellLength { get; init; } = FreeText.MaxLength;

    /// <summary>The fault of a sheet with a cell beyond <see cref="Columns"/>; it is not read further.</summary>
    public UnreadableFileException TooManyColumns(string place, int row, int column) =>
        new(new RegisterFault(place, row, ColumnLetters.Of(column), null, "limit.columns", Columns.ToString(CultureInfo.InvariantCulture)));
}
