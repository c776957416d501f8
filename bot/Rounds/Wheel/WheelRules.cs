using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>
/// Årshjulet: what is due at an instant, and when to look again. Pure. People are written to only in working hours; what was missed is done
/// late, once, and a reminder that a later one has overtaken is left out.
/// </summary>
public static class WheelRules
{
    /// <summary>How long an initiative at level 5 is news: what was said before the assistant ran is not told as new.</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(7);

    /// <summary>What is due now.</summary>
    public static WheelPlan At(WheelFacts facts, WheelOptions options, DateTimeOffset now)
    {
        var rounds = facts.Rounds.SelectMany(round => OfRound(facts, options, round, now));
        List<Moment> moments = [.. rounds, .. options.Calendar ? Starts(facts, options, now).Concat(Daily(facts, options, now)) : []];
        var opens = options.Days.AtOrAfter(now);
        var due = new List<Duty>(Critical(facts, now));
        DateTimeOffset? next = null;
        foreach (var (at, anyTime, duty) in moments)
        {
            var when = at > now ? at : anyTime ? now : opens;
            if (when > now)
            {
                next = next is null || when < next ? when : next;
            }
            else if (duty() is { } known)
            {
                due.Add(known);
            }
        }

        return new WheelPlan(due, next);
    }

    private static IEnumerable<Moment> Starts(WheelFacts facts, WheelOptions options, DateTimeOffset now)
    {
        var days = options.Days;
        var today = MunicipalClock.DayOf(now);
        var known = facts.Rounds.Select(round => round.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from entry in WheelEntry.Of(facts.Register, facts.Wheel)
            where !entry.Rests(days) && today <= entry.LastAnswer(days)
                && !facts.Paused.Contains(entry.Id) && !known.Contains(entry.Id) && !facts.IsClosed(entry.Id)
            select new Moment(entry.StartsAt(days), false, () => Start(facts, options, entry, now));
    }

    private static Duty? Start(WheelFacts facts, WheelOptions options, WheelEntry entry, DateTimeOffset now)
    {
        var late = MunicipalClock.DayOf(now) > entry.StartDay(options.Days);
        var change = new Change(null, now, Door.Clock, "round.start");
        var plan = RoundPlanning.ByCalendar(facts.Register, entry.Planned with { LastAnswer = entry.LastAnswer(options.Days) }, entry.Committee, late, change);
        if (plan.Round is not { } round)
        {
            return null;
        }

        var asked = RoundOverview.Of(round, plan.Prompts, facts.Register, facts.Latest);
        if (RoundRecipients.Asked(asked, facts.Register, facts.Roster, options.AskContributors).Count <= options.MostRecipientsUnasked)
        {
            return new Duty.Start(round, plan.Prompts);
        }

        return new Duty.Tell(null, [], [.. RoundRecipients.Starters(facts.Register, entry.Committee.Abbreviation)
            .Select(person => new Notice(NoticeKind.StartQuestion, person, Iso(entry.Planned.Start)) { Round = round.Id, NotBefore = now })])
        {
            Leaderless = RoundRecipients.Coordinators(facts.Register, entry.Committee.Abbreviation).Count == 0 ? round.Id : null,
        };
    }

    private static IEnumerable<Moment> OfRound(WheelFacts facts, WheelOptions options, Round round, DateTimeOffset now)
    {
        if (round.State == RoundState.Closing)
        {
            return [new Moment((round.ClosingAt ?? round.StartedAt) + RoundSchedule.Settling, true, () => new Duty.Freeze(round))];
        }

        if (!options.Calendar || facts.Paused.Contains(round.Id))
        {
            return [];
        }

        var schedule = RoundSchedule.Of(round, options);
        if (schedule.CloseAt <= now)
        {
            return [new Moment(schedule.CloseAt, false, () => new Duty.Close(round))];
        }

        return Points(facts, options, round, schedule, now).Append(new Moment(schedule.CloseAt, false, () => new Duty.Close(round)));
    }

    private static IEnumerable<Moment> Points(WheelFacts facts, WheelOptions options, Round round, RoundSchedule schedule, DateTimeOffset now)
    {
        // A point that comes before one that is done was none when that was done: it is not made up for.
        var done = Enum.GetValues<ReminderPoint>().Where(point => round.Done.Contains(RoundMarks.Of(point))).Cast<ReminderPoint?>().Max();
        var left = schedule.Points.Where(point => done is null || point.Point > done).ToList();
        var passed = left.Where(point => point.At <= now).ToList();
        IReadOnlyList<string> marks = [.. passed.Select(point => RoundMarks.Of(point.Point))];
        foreach (var point in left.Where(point => point.At > now))
        {
            yield return new Moment(point.At, false, () => null);
        }

        if (!round.Done.Contains(RoundMarks.Escalated))
        {
            yield return new Moment(schedule.EscalateAt, false, () => new Duty.Tell(round.Id, [.. marks, RoundMarks.Escalated], Escalation(facts, round, now)));
        }

        // Told after the last day, it would say what is no longer so; what is missing goes up instead.
        if (passed.Count > 0 && MunicipalClock.DayOf(now) <= round.LastAnswer)
        {
            var asked = passed.Exists(point => point.Point == ReminderPoint.Start);
            var mark = asked ? RoundMarks.Of(ReminderPoint.Start) : marks[^1];
            yield return new Moment(passed[0].At, false, () => new Duty.Tell(
                round.Id, marks, Asked(facts, options, round, asked ? NoticeKind.Asked : NoticeKind.Reminder, mark, now)));
        }
    }

    private static IReadOnlyList<Notice> Asked(
        WheelFacts facts, WheelOptions options, Round round, NoticeKind kind, string mark, DateTimeOffset now) =>
        [.. RoundRecipients.Asked(facts.Of(round), facts.Register, facts.Roster, options.AskContributors).Keys
            .Select(person => new Notice(kind, person, mark) { Round = round.Id, NotBefore = now })];

    private static IReadOnlyList<Notice> Escalation(WheelFacts facts, Round round, DateTimeOffset now) =>
        [.. RoundRecipients.Escalated(facts.Of(round), facts.Register).Keys
            .Select(person => new Notice(NoticeKind.Escalation, person, RoundMarks.Escalated) { Round = round.Id, NotBefore = now })];

    private static IEnumerable<Moment> Daily(WheelFacts facts, WheelOptions options, DateTimeOffset now)
    {
        var days = options.Days;
        var today = MunicipalClock.DayOf(now);
        yield return new Moment(MunicipalClock.At(days.OnOrAfter(today.AddDays(1)), RoundSchedule.Morning), false, () => null);
        if (days.Include(today))
        {
            yield return new Moment(MunicipalClock.At(today, RoundSchedule.Morning), false, () => WithoutOwner(facts, today, now));
        }
    }

    private static Duty.Tell? WithoutOwner(WheelFacts facts, DateOnly today, DateTimeOffset now)
    {
        var committees = facts.Register.Initiatives
            .Where(initiative => initiative.Owner is null && !initiative.MissingInRegister && new Period(today, today).Overlaps(initiative.Start, initiative.End))
            .Select(initiative => initiative.Committee)
            .Distinct();
        IReadOnlyList<Notice> notices = [.. committees
            .SelectMany(committee => RoundRecipients.Coordinators(facts.Register, committee))
            .Distinct()
            .Select(person => new Notice(NoticeKind.WithoutOwner, person, Iso(today)) { NotBefore = now })];
        return notices.Count == 0 ? null : new Duty.Tell(null, [], notices);
    }

    // At once, whatever the hour: it is why the level exists. Found from what stands, so that no crash loses one.
    private static IEnumerable<Duty> Critical(WheelFacts facts, DateTimeOffset now) =>
        from state in facts.Latest.Values.OrderBy(state => state.Initiative, StringComparer.Ordinal)
        where state.Update.Answer.Level == SituationLevel.Critical && now - state.Update.At < News
        let initiative = facts.Register.FindInitiative(state.Initiative)
        where initiative is not null
        select new Duty.Tell(null, [], [.. facts.Register.People
            .Where(person => person.Has(Role.Chair, initiative.Committee) || person.Has(Role.Coordinator, initiative.Committee))
            .Select(person => new Notice(NoticeKind.Critical, person.Id, state.Chain) { Initiative = initiative.Id, NotBefore = now })]);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Something that falls due, and what it is when it does; null: it was only a time to look.
    private sealed record Moment(DateTimeOffset At, bool AnyTime, Func<Duty?> Duty);
}
