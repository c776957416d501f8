using TeamsAssistant.Imports.Register.Files;
using TeamsAssistant.Imports.Register.Sheets;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register;

/// <summary>Reads a register (rules.md, The register) from an .xlsx, a .zip or a folder of .csv. Reads nothing else and stores nothing.</summary>
public static class RegisterReader
{
    /// <summary>The register, or every fault in it at once.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="cancellation">Asked at every row.</param>
    public static RegisterReading Read(string path, CancellationToken cancellation = default) =>
        Read(path, RegisterLimits.Default, cancellation);

    internal static RegisterReading Read(string path, RegisterLimits limits, CancellationToken cancellation)
    {
        var findings = new Findings();
        var sheets = Load(path, limits, findings, cancellation);
        return findings.Close(sheets is null ? null : Build(sheets));
    }

    /// <summary>The sheets by name, or null when the file as a whole cannot be read.</summary>
    private static Dictionary<string, LoadedSheet>? Load(
        string path, RegisterLimits limits, Findings findings, CancellationToken cancellation)
    {
        var loader = new SheetLoader(limits, findings);
        var sheets = new Dictionary<string, LoadedSheet>();
        try
        {
            foreach (var sheet in new RegisterFiles(limits, findings).Open(path))
            {
                if (SheetShape.Find(sheet.Name) is not { } shape)
                {
                    findings.Warn(sheet.Place, null, null, null, "sheet.unknown");
                }
                else if (sheets.ContainsKey(shape.Name))
                {
                    findings.Fault(sheet.Place, null, null, null, "sheet.twice", shape.Name);
                }
                else
                {
                    sheets[shape.Name] = LoadOne(loader, sheet, shape, findings, cancellation);
                }
            }
        }
        catch (UnreadableFileException unreadable)
        {
            findings.Fault(unreadable.Fault);
            return null;
        }
        catch (Exception damaged) when (damaged is not OperationCanceledException)
        {
            // The libraries beneath answer a damaged or hostile file with nearly any exception; none of them is ours to keep.
            findings.Fault(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), null, null, null, "file.unreadable");
            return null;
        }

        ReportMissing(sheets, findings);
        return sheets;
    }

    /// <summary>A .csv file that cannot be read to its end is a fault beside the others', so that all are told at once.</summary>
    private static LoadedSheet LoadOne(
        SheetLoader loader, SheetRows sheet, SheetShape shape, Findings findings, CancellationToken cancellation)
    {
        try
        {
            return loader.Load(sheet, shape, cancellation);
        }
        catch (UnreadableFileException unreadable)
        {
            findings.Fault(unreadable.Fault);
            return LoadedSheet.Unread(sheet.Place);
        }
    }

    private static void ReportMissing(Dictionary<string, LoadedSheet> sheets, Findings findings)
    {
        foreach (var shape in SheetShape.All.Where(shape => !sheets.ContainsKey(shape.Name)))
        {
            if (shape.Required)
            {
                findings.Fault(shape.Name, null, null, null, "sheet.missing");
            }
            else
            {
                findings.Warn(shape.Name, null, null, null, "sheet.absent");
            }

            sheets[shape.Name] = shape.Required ? LoadedSheet.Unread(shape.Name) : new LoadedSheet(shape.Name, []);
        }
    }

    private static Initiatives.Register Build(Dictionary<string, LoadedSheet> sheets)
    {
        var committees = new CommitteeSheet(sheets[SheetName.Committees]);
        var people = new PeopleSheet(sheets[SheetName.People], committees);
        var initiatives = new InitiativeSheet(sheets[SheetName.Initiatives], committees, people);
        InitiativeChecks.Check(initiatives.Entries);
        var sources = new SourceSheet(sheets[SheetName.Sources]);
        var funding = new FundingSheet(sheets[SheetName.Funding], initiatives, sources);
        var indicators = new IndicatorSheet(sheets[SheetName.Indicators], initiatives);
        var rounds = new RoundSheet(sheets[SheetName.Rounds], committees);
        return new Initiatives.Register
        {
            Committees = committees.Committees,
            People = people.People,
            Initiatives = [.. initiatives.Entries.Select(Complete).OrderBy(initiative => initiative.Id, StringComparer.Ordinal)],
            Sources = sources.Sources,
            Rounds = rounds.Rounds,
        };

        Initiative Complete(InitiativeEntry entry)
        {
            var complete = entry.Initiative with
            {
                Funding = funding.Of(entry.Initiative.Id),
                Indicators = indicators.Of(entry.Initiative.Id),
            };
            if (!InitiativeRow.Fits(complete))
            {
                entry.Row.Fault("Insats-id", "limit.initiative");
            }

            return complete;
        }
    }
}
