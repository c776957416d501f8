using TeamsAssistant.Imports.Register.Sheets;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.Register;

/// <summary>Tells people what an import found and did, one line a finding.</summary>
public static class RegisterReportText
{
    private static readonly TextSource Texts = new(typeof(RegisterReportText), "Texts");

    /// <summary>Faults by sheet and row, and their number; empty when there is none. For the error stream.</summary>
    public static IReadOnlyList<string> Faults(RegisterReport report, Language language)
    {
        var faults = report.Reading.Faults;
        if (faults.Count == 0)
        {
            return report.Outcome == RegisterOutcome.LostRace ? [Texts[language, "Outcome.LostRace"]] : [];
        }

        return
        [
            .. faults.Select(fault => Line(language, fault.Place, fault.Row, fault.Column, fault.Found, fault.Code, fault.Arguments)),
            faults.Count == 1 ? Texts[language, "Line.Faults.One"] : Texts[language, "Line.Faults", faults.Count],
        ];
    }

    /// <summary>Warnings, rows that are missing now, counts and outcome. For the output stream.</summary>
    public static IReadOnlyList<string> Lines(RegisterReport report, Language language)
    {
        var lines = report.Reading.Warnings
            .Select(warning => Line(language, warning.Place, warning.Row, warning.Column, warning.Found, warning.Code, warning.Arguments))
            .Concat(MissingNow(report.Changes).Select(row => Line(language, row.Sheet, null, null, row.Key, "row.missingNow", [])))
            .Select(line => Texts[language, "Line.Warning", line])
            .ToList();
        if (report.Changes is { } changes)
        {
            lines.Add(Texts[
                language,
                "Line.Counts",
                RegisterChanges.CountOf(changes.Added),
                RegisterChanges.CountOf(changes.Changed),
                changes.Unchanged,
                RegisterChanges.CountOf(changes.MissingNow)]);
        }

        if (report.CompletesEarlier)
        {
            lines.Add(Texts[language, "Outcome.Unfinished"]);
        }

        if (report.Succeeded)
        {
            lines.Add(Texts[language, $"Outcome.{report.Outcome}"]);
        }

        return lines;
    }

    private static string Line(
        Language language, string place, int? row, string? column, string? found, string code, IReadOnlyList<string> arguments)
    {
        string?[] where =
        [
            place.Length == 0 ? null : place,
            row is null ? null : Texts[language, "Line.Row", row],
            column,
            found is null ? null : Texts[language, "Line.Found", found],
        ];
        return $"{string.Join(", ", where.OfType<string>())}: {Texts[language, code, [.. arguments]]}";
    }

    private static IEnumerable<(string Sheet, string Key)> MissingNow(RegisterChanges? changes) => changes is null ? [] :
    [
        .. changes.MissingNow.Committees.Select(committee => (SheetName.Committees, committee.Abbreviation)),
        .. changes.MissingNow.People.Select(person => (SheetName.People, person.Name)),
        .. changes.MissingNow.Initiatives.Select(initiative => (SheetName.Initiatives, initiative.Id)),
        .. changes.MissingNow.Sources.Select(source => (SheetName.Sources, $"{source.Name} {source.Year}")),
        .. changes.MissingNow.Rounds.Select(round => (SheetName.Rounds, round.Id)),
    ];
}
