using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet omgångar: the yearly wheel.</summary>
internal sealed class RoundSheet
{
    public RoundSheet(LoadedSheet sheet, CommitteeSheet committees)
    {
        var seen = new FirstSeen();
        Rounds =
        [
            .. sheet.Rows
                .Select(row => Read(row, committees, seen))
                .OfType<PlannedRound>()
                .OrderBy(round => round.Id, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<PlannedRound> Rounds { get; }

    private static PlannedRound? Read(RegisterRow row, CommitteeSheet committees, FirstSeen seen)
    {
        var id = row.Key("Omgång");
        var cadence = row.Word("Takt", RegisterWords.Cadences);
        var (from, to) = (row.Date("Period från"), row.Date("Period till"));
        var (start, lastAnswer) = (row.Date("Start"), row.Date("Sista svar"));
        var committee = committees.Resolve(row, "Nämnd");
        var meeting = row.Date("Sammanträde");
        if (to < from)
        {
            row.Fault("Period till", "order.period");
            return null;
        }

        if (lastAnswer < start)
        {
            row.Fault("Sista svar", "order.lastAnswer");
        }

        if (id is null || !seen.IsNew(row, "Omgång", id) || cadence is null || from is null || to is null || start is null || lastAnswer is null)
        {
            return null;
        }

        return new PlannedRound(id, cadence.Value, new Period(from.Value, to.Value), start.Value, lastAnswer.Value, committee, meeting);
    }
}
