using TeamsAssistant.Imports.Register.Files;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Which column stands where in a sheet.</summary>
internal sealed class Headers
{
    private readonly Dictionary<string, int> places = [];
    private readonly List<int> kept = [];
    private readonly List<string?> names = [];

    private Headers()
    {
    }

    /// <summary>Reads the header row and reports what is missing, repeated or unknown.</summary>
    public static Headers Read(string place, SheetShape shape, SheetRow row, Findings findings)
    {
        var headers = new Headers();
        var known = shape.RequiredColumns.Concat(shape.OptionalColumns).ToDictionary(Fold.Of);
        var seen = new HashSet<string>();
        foreach (var cell in row.Cells)
        {
            var folded = Fold.Of(cell);
            if (folded.Length == 0)
            {
                headers.names.Add(null);
                continue;
            }

            var name = known.GetValueOrDefault(folded, Fold.Nfc(cell));
            if (!seen.Add(folded))
            {
                findings.Fault(place, row.Number, cell, null, "column.twice");
            }
            else if (known.ContainsKey(folded))
            {
                headers.places[name] = headers.kept.Count;
                headers.kept.Add(headers.names.Count);
            }
            else
            {
                findings.Warn(place, row.Number, cell, null, "column.unknown");
            }

            headers.names.Add(name);
        }

        foreach (var missing in shape.RequiredColumns.Where(column => !headers.Has(column)))
        {
            findings.Fault(place, row.Number, missing, null, "column.missing");
            headers.IsComplete = false;
        }

        return headers;
    }

    /// <summary>Whether all required columns are there.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The cells of the known columns alone, which is what a row keeps.</summary>
    public string[] Known(IReadOnlyList<string> cells) => [.. kept.Select(index => index < cells.Count ? cells[index] : "")];

    /// <summary>Whether the column, by its name in <see cref="SheetShape"/>, is there.</summary>
    public bool Has(string column) => places.ContainsKey(column);

    /// <summary>The header above the cell of the sheet, or null when there is none.</summary>
    public string? NameAt(int index) => index < names.Count ? names[index] : null;

    /// <summary>Where the column is among the <see cref="Known"/> cells, or null.</summary>
    public int? IndexOf(string column) => places.TryGetValue(column, out var index) ? index : null;
}
