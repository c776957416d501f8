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

    /// <summary>Characters of a cell.</summary>
    public int CellLength { get; init; } = FreeText.MaxLength;
}
