using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>What a report is about: pure.</summary>
public static class ReportScope
{
    /// <summary>The days that the order means: those named, else the kind's usual ones; null: the round's, else the meeting's year.</summary>
    public static Period? DaysOf(ReportOrder order, DateOnly today) =>
        order.Period ?? ReportKinds.For(order.Kind).UsualPeriod?.Invoke(order.Meeting is { } meeting && meeting < today ? meeting : today);

    /// <summary>Whether it is about all committees' initiatives: by its kind, or where one who sees them all handles a kind that reaches over them.</summary>
    public static bool IsMunicipal(ReportOrder order, Person handling)
    {
        var kind = ReportKinds.For(order.Kind);
        return kind.Municipal || order.Municipal
            || (kind.ReachesOver && handling.Grants.Any(grant => grant is { Role: Role.Secretary, Committee: null }));
    }

    /// <summary>
    /// The initiatives, in the register's order: those chosen with their parts; else the committee's, or everybody's, that are under way in
    /// the period and of the kind, and those that the round asked about whatever their days.
    /// </summary>
    public static IReadOnlyList<Initiative> InitiativesOf(ReportOrder order, bool municipal, Register register, RoundOverview? round, Period period)
    {
        var kind = ReportKinds.For(order.Kind);
        if (kind.TellsMatters)
        {
            return [];
        }

        var chosen = order.Initiatives.Select(register.FindInitiative).OfType<Initiative>()
            .SelectMany(one => register.DescendantsOf(one).Prepend(one)).Select(one => one.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var asked = (round?.Prompts ?? []).Select(prompt => prompt.Initiative.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from initiative in register.Initiatives
               where municipal || initiative.Committee == order.Committee.Abbreviation
               where chosen.Count == 0 || chosen.Contains(initiative.Id)
               where asked.Contains(initiative.Id) || (!initiative.MissingInRegister && period.Overlaps(initiative.Start, initiative.End))
               where kind.Takes(initiative, order.Source, period)
               select initiative,
        ];
    }

    /// <summary>The funding source with the name as the register writes it, its latest year; null: there is none.</summary>
    public static FundingSource? SourceOf(Register register, string? name) => register.Sources
        .Where(source => string.Equals(source.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase))
        .MaxBy(source => source.Year);
}
