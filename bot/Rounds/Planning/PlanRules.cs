using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Planning;

/// <summary>What a round that somebody plans must be: pure.</summary>
public static class PlanRules
{
    /// <summary>Most characters of a round's name.</summary>
    public const int LongestName = 60;

    private const int MostYears = 2;

    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd"];

    /// <summary>Checks all fields at once.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="planner">Who plans: she must coordinate the committee, or all of them for a round of all.</param>
    /// <param name="register">The register with the whole wheel.</param>
    /// <param name="isTaken">Whether a round with the id is there, open or closed.</param>
    /// <param name="today">Today in the municipality.</param>
    public static PlanCheck Check(PlanForm form, Person planner, Register register, Func<string, bool> isTaken, DateOnly today)
    {
        var faults = new List<Refusal>();
        var committee = Committee(form.Committee, planner, register, faults);
        if (!Enum.TryParse<Cadence>(form.Cadence, out var cadence) || !Enum.IsDefined(cadence))
        {
            faults.Add(new Refusal("plan.cadence", PlanForm.CadenceField));
        }

        var from = Day(form.From, PlanForm.FromField, faults);
        var to = Day(form.To, PlanForm.ToField, faults);
        var start = Day(form.Start, PlanForm.StartField, faults);
        var last = Day(form.LastAnswer, PlanForm.LastAnswerField, faults);
        var meeting = string.IsNullOrWhiteSpace(form.Meeting) ? null : Day(form.Meeting, PlanForm.MeetingField, faults);
        Demand(from is null || to is null || (from <= to && to < from.Value.AddYears(MostYears)), "plan.period", PlanForm.ToField, faults);
        Demand(start is null || start >= today, "plan.startPassed", PlanForm.StartField, faults);
        Demand(start is null || last is null || (start <= last && last < start.Value.AddYears(1)), "plan.lastBeforeStart", PlanForm.LastAnswerField, faults);
        Demand(meeting is null || last is null || meeting >= last, "plan.meetingBeforeLast", PlanForm.MeetingField, faults);
        var name = Name(form.Name, committee, register, isTaken, faults);
        return faults.Count > 0
            ? new PlanCheck(null, faults)
            : new PlanCheck(new PlannedRound(name, cadence, new Period(from!.Value, to!.Value), start!.Value, last!.Value, committee?.Abbreviation, meeting), []);
    }

    private static string Name(string? typed, Committee? committee, Register register, Func<string, bool> isTaken, List<Refusal> faults)
    {
        var name = (typed ?? "").Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            faults.Add(new Refusal("plan.name", PlanForm.NameField, LongestName.ToString(CultureInfo.InvariantCulture)));
            return name;
        }

        // A round for all becomes one a committee, each with a name of its own.
        var names = committee is not null ? [name] : register.Committees.Select(one => $"{name} {one.Abbreviation}").Append(name);
        Demand(register.FindRound(name) is null && !names.Any(isTaken), "plan.nameTaken", PlanForm.NameField, faults, name);
        return name;
    }

    private static Committee? Committee(string? typed, Person planner, Register register, List<Refusal> faults)
    {
        if (typed == PlanForm.AllCommittees)
        {
            Demand(planner.Grants.Any(grant => grant is { Role: Role.Coordinator, Committee: null }), "plan.notAllYours", PlanForm.CommitteeField, faults);
            return null;
        }

        var known = typed is null ? null : register.FindCommittee(typed);
        if (known is null)
        {
            faults.Add(new Refusal("plan.committee", PlanForm.CommitteeField));
            return null;
        }

        Demand(planner.Has(Role.Coordinator, known.Abbreviation), "round.notCoordinator", PlanForm.CommitteeField, faults, known.Name);
        return known;
    }

    private static DateOnly? Day(string? typed, string field, List<Refusal> faults)
    {
        // A client's JSON reader may have made an instant of the day.
        var text = typed?.Trim() is { Length: > 10 } longer && longer[10] == 'T' ? longer[..10] : typed?.Trim();
        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200)
        {
            return day;
        }

        faults.Add(new Refusal("plan.day", field));
        return null;
    }

    private static void Demand(bool holds, string code, string field, List<Refusal> faults, params string[] arguments)
    {
        if (!holds && faults.TrueForAll(fault => fault.Field != field))
        {
            faults.Add(new Refusal(code, field, arguments));
        }
    }
}
