namespace TeamsAssistant.Committees;

/// <summary>What may be done with a meeting's agenda, and what is decided there: pure.</summary>
public static class AgendaRules
{
    /// <summary>Most matters of one meeting; beyond it the row would not hold them.</summary>
    public const int MostEntries = 200;

    /// <summary>Highest number of a paragraph.</summary>
    public const int HighestParagraph = 9999;

    /// <summary>Puts a published matter on the agenda, last.</summary>
    public static MatterStep PutOn(Matter matter, Meeting meeting)
    {
        if (matter.Kind == MatterKind.Agenda)
        {
            return MatterStep.Refuse("matter.isAgenda", MatterRules.NameOf(matter));
        }

        if (matter.State == MatterState.OnAgenda && matter.Meeting == meeting.Day)
        {
            return MatterStep.To(matter);
        }

        if (matter.State != MatterState.Published)
        {
            return matter.State is MatterState.Draft or MatterState.Ready
                ? MatterStep.Refuse("matter.notPublished", MatterRules.NameOf(matter))
                : MatterRules.Refused(matter);
        }

        // Moved by another meanwhile.
        if (matter.Meeting != meeting.Day)
        {
            return MatterStep.Refuse("matter.forOther", MatterRules.NameOf(matter), MatterRules.Iso(matter.Meeting));
        }

        return meeting.Agenda.Count >= MostEntries
            ? MatterStep.Refuse("agenda.full")
            : MatterStep.To(matter with { State = MatterState.OnAgenda }, meeting.With(EntryOf(matter)));
    }

    /// <summary>Takes a matter that is not decided off the agenda.</summary>
    public static MatterStep TakeOff(Matter matter, Meeting meeting) =>
        matter.State == MatterState.Published ? MatterStep.To(matter)
        : matter.State == MatterState.OnAgenda && matter.Meeting == meeting.Day
            ? MatterStep.To(matter with { State = MatterState.Published }, meeting.Without(matter.Id))
            : MatterRules.Refused(matter);

    /// <summary>The agenda with the matter at a place, the first being 1; what lies beyond the ends is the end.</summary>
    public static Meeting Move(Meeting meeting, string matter, int place)
    {
        if (meeting.Find(matter) is not { } entry)
        {
            return meeting;
        }

        List<AgendaEntry> others = [.. meeting.Agenda.Where(one => one.Matter != matter)];
        others.Insert(Math.Clamp(place - 1, 0, others.Count), entry);
        return others.SequenceEqual(meeting.Agenda) ? meeting : meeting with { Agenda = others };
    }

    /// <summary>Registers what the committee decided. What ends a matter may be said again otherwise; all else is said otherwise by <see cref="Correct"/>.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="meeting">The meeting that decided.</param>
    /// <param name="next">The meeting that it comes back to; null: it is not tabled.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="today">The day.</param>
    public static MatterStep Decide(Matter matter, Meeting meeting, Meeting? next, Decision decision, DateOnly today)
    {
        if (matter.Latest is { } latest && latest.Says(decision))
        {
            return MatterStep.To(matter);
        }

        var corrects = matter.State == MatterState.Decided && decision.IsFinal && matter.Latest!.Meeting == decision.Meeting;
        if (!corrects && (matter.State != MatterState.OnAgenda || matter.Meeting != decision.Meeting))
        {
            return matter.State is MatterState.Draft or MatterState.Ready or MatterState.Published or MatterState.OnAgenda
                ? MatterStep.Refuse("matter.notOnAgenda", MatterRules.NameOf(matter), MatterRules.Iso(decision.Meeting))
                : MatterRules.Refused(matter);
        }

        if (FaultOf(matter, meeting, decision, today) is { } fault)
        {
            return fault;
        }

        return Taken(matter with { Decisions = corrects ? [.. matter.Decisions.SkipLast(1)] : matter.Decisions }, meeting, next, decision);
    }

    /// <summary>Whether the latest decision may still be said otherwise: nothing has followed on it.</summary>
    public static bool MayCorrect(Matter matter) => matter.Latest is { Answer: null } latest && latest.Kind switch
    {
        DecisionKind.SentBack => matter.State == MatterState.SentBack,
        DecisionKind.Tabled => matter.State == MatterState.OnAgenda && matter.Meeting == latest.ComesBack,
        _ => matter.State == MatterState.Decided,
    };

    /// <summary>Says the latest decision otherwise, as long as nothing has followed on it.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="meetings">The meeting that decided, the one it was to come back to, and the one it comes back to now.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="today">The day.</param>
    public static MatterStep Correct(Matter matter, IReadOnlyList<Meeting> meetings, Decision decision, DateOnly today)
    {
        if (matter.Latest is { } said && said.Says(decision))
        {
            return MatterStep.To(matter);
        }

        if (!MayCorrect(matter)
            || matter.Latest is not { } latest
            || latest.Meeting != decision.Meeting
            || On(decision.Meeting) is not { } meeting
            || (latest.ComesBack is { } was && On(was) is null))
        {
            return MatterStep.Refuse("decision.followed", MatterRules.NameOf(matter));
        }

        if (FaultOf(matter, meeting, decision, today) is { } fault)
        {
            return fault;
        }

        var step = Taken(matter with { Meeting = latest.Meeting, Decisions = [.. matter.Decisions.SkipLast(1)] }, meeting, decision.ComesBack is { } next ? On(next) : null, decision);
        return latest.ComesBack is { } left && left != decision.ComesBack
            ? MatterStep.To(step.Next!, [.. step.Meetings, On(left)!.Without(matter.Id)])
            : step;

        Meeting? On(DateOnly day) => meetings.FirstOrDefault(one => one.Day == day);
    }

    private static MatterStep Taken(Matter matter, Meeting meeting, Meeting? next, Decision decision)
    {
        var entry = EntryOf(matter) with { Outcome = decision.Kind, Paragraph = decision.Paragraph };
        var decided = matter with
        {
            Decisions = [.. matter.Decisions, decision],
            State = decision.Kind switch
            {
                DecisionKind.Tabled => MatterState.OnAgenda,
                DecisionKind.SentBack => MatterState.SentBack,
                _ => MatterState.Decided,
            },
            Meeting = decision.ComesBack ?? matter.Meeting,
        };
        return next is null
            ? MatterStep.To(decided, meeting.With(entry))
            : MatterStep.To(decided, meeting.With(entry), next.With(EntryOf(decided)));
    }

    private static MatterStep? FaultOf(Matter matter, Meeting meeting, Decision decision, DateOnly today)
    {
        if (decision.Meeting > today)
        {
            return MatterStep.Refuse("decision.early", MatterRules.Iso(decision.Meeting));
        }

        if (meeting.Agenda.FirstOrDefault(entry => entry.Paragraph == decision.Paragraph && entry.Matter != matter.Id) is { } taken)
        {
            return MatterStep.Refuse("decision.taken", $"{decision.Paragraph}", taken.DiaryNumber ?? taken.Title);
        }

        return decision.Kind switch
        {
            DecisionKind.Tabled when !(decision.ComesBack > decision.Meeting) => MatterStep.Refuse("decision.comesBack"),
            DecisionKind.SentBack when string.IsNullOrWhiteSpace(decision.Asked) => MatterStep.Refuse("decision.asked"),
            _ => null,
        };
    }

    private static AgendaEntry EntryOf(Matter matter) => new(matter.Id, matter.Kind, matter.Title ?? matter.Id, matter.DiaryNumber);
}
