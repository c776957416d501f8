namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>What a sheet must and may hold (rules.md, The register).</summary>
/// <param name="Name">Name of the sheet, or of the file without .csv.</param>
/// <param name="Required">Whether the register is refused without it.</param>
/// <param name="RequiredColumns">Columns, and in each row cells, that must be there.</param>
/// <param name="OptionalColumns">Columns that may be there.</param>
internal sealed record SheetShape(
    string Name, bool Required, IReadOnlyList<string> RequiredColumns, IReadOnlyList<string> OptionalColumns)
{
    /// <summary>All sheets, in the order that their faults are told.</summary>
    public static IReadOnlyList<SheetShape> All { get; } =
    [
        new(SheetName.Committees, true, ["Nämnd", "Förkortning"], ["Diarieprefix"]),
        new(SheetName.People, true, ["Person-id", "Namn", "E-post", "Roll"], ["Nämnd", "Chef"]),
        new(
            SheetName.Initiatives,
            true,
            ["Insats-id", "Namn", "Typ", "Nämnd"],
            ["Program", "Förvaltning", "Ansvarig", "Ersättare", "Medverkande", "Parter", "Objektskod", "Område", "Start", "Slut", "Mål", "Alias"]),
        new(SheetName.Sources, false, ["Källa", "Ordning", "År", "Tilldelat"], ["Överförs", "Återbetalas"]),
        new(SheetName.Funding, false, ["Insats-id", "År", "Källa", "Budget"], []),
        new(
            SheetName.Indicators,
            false,
            ["Indikator-id", "Insats-id", "Indikator"],
            ["Enhet", "Riktning", "Utgångsår", "Utgångsvärde", "År", "Målvärde", "Utfall", "Kolada-id"]),
        new(SheetName.Rounds, false, ["Omgång", "Takt", "Period från", "Period till", "Start", "Sista svar"], ["Nämnd", "Sammanträde"]),
    ];

    /// <summary>The sheet with the name, or null.</summary>
    public static SheetShape? Find(string name) => All.FirstOrDefault(shape => Fold.Of(shape.Name) == Fold.Of(name));
}
