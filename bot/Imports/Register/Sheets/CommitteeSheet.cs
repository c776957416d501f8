using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet nämnder. Other sheets name a committee by its name or its abbreviation.</summary>
internal sealed class CommitteeSheet
{
    private readonly bool isRead;
    private readonly Dictionary<string, Committee> byText = [];

    public CommitteeSheet(LoadedSheet sheet)
    {
        isRead = sheet.IsRead;
        var seen = new FirstSeen();
        var committees = new List<Committee>();
        var folders = new Dictionary<string, RegisterRow>();
        var prefixes = new List<(RegisterRow Row, Committee Committee)>();
        foreach (var row in sheet.Rows)
        {
            var (name, abbreviation) = (row.Key("Nämnd"), row.Key("Förkortning"));
            if (name is null || abbreviation is null)
            {
                continue;
            }

            // One set for both, since either may stand in the other sheets; a committee may be its own abbreviation.
            var isNew = seen.IsNew(row, "Nämnd", name);
            if (!isNew || (Fold.Of(name) != Fold.Of(abbreviation) && !seen.IsNew(row, "Förkortning", abbreviation)))
            {
                continue;
            }

            // K/S and K-S would put their documents into one folder.
            if (!folders.TryAdd(Fold.Of(LibraryName.Of(abbreviation)), row))
            {
                row.Fault("Förkortning", "committee.sameFolder", folders[Fold.Of(LibraryName.Of(abbreviation))].NumberText);
            }

            var committee = new Committee(abbreviation, name, row.Text("Diarieprefix"));
            committees.Add(committee);
            prefixes.Add((row, committee));
            byText[Fold.Of(name)] = committee;
            byText[Fold.Of(abbreviation)] = committee;
        }

        // Two committees' matters would have the same diary numbers.
        foreach (var (row, committee) in prefixes.Where(one => one.Committee.DiaryPrefix is not null))
        {
            if (prefixes.FirstOrDefault(other => other.Row != row && Fold.Of(other.Committee.Abbreviation) == Fold.Of(committee.DiaryPrefix!)) is { Row: { } taken })
            {
                row.Fault("Diarieprefix", "committee.prefixIsAnother", taken.NumberText);
            }
        }

        Committees = [.. committees.OrderBy(committee => committee.Abbreviation, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Committee> Committees { get; }

    /// <summary>The abbreviation of the committee that the cell names, or null; a name of nothing is a fault.</summary>
    public string? Resolve(RegisterRow row, string column)
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        if (byText.TryGetValue(Fold.Of(text), out var committee))
        {
            return committee.Abbreviation;
        }

        if (isRead)
        {
            row.Fault(column, "reference.committee");
        }

        return null;
    }
}
