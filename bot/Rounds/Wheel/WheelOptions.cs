using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>Settings <c>Rounds__…</c>: what the calendar does by itself, and when.</summary>
public sealed class WheelOptions
{
    /// <summary>
    /// Whether the calendar starts, asks, reminds and closes; false: people start and close rounds, and nobody is reminded. What a closed
    /// round became is frozen, and level 5 is told, in any case.
    /// </summary>
    public bool Calendar { get; set; } = true;

    /// <summary>When people are written to, with commas: <c>start</c>, <c>halfway</c>, <c>dayBefore</c>, <c>end</c>. Empty: never.</summary>
    public string Reminders { get; set; } = "start,halfway,dayBefore,end";

    /// <summary>Whether nobody is asked or reminded in July.</summary>
    public bool QuietJuly { get; set; }

    /// <summary>Whether contributors are asked beside the one who answers.</summary>
    public bool AskContributors { get; set; }

    /// <summary>Most people whom a start writes to without the coordinator's word, 1–100,000.</summary>
    public int MostRecipientsUnasked { get; set; } = 200;

    /// <summary>Working days after the last day on which a round is closed, 1–250. Until then late answers are taken.</summary>
    public int CloseAfterWorkingDays { get; set; } = 10;

    /// <summary>The days on which people may be asked.</summary>
    public WorkingDays Days => new(QuietJuly);

    /// <summary>The points of <see cref="Reminders"/>; null when a word of it is none.</summary>
    public IReadOnlySet<ReminderPoint>? Points
    {
        get
        {
            var points = new HashSet<ReminderPoint>();
            foreach (var word in (Reminders ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (char.IsAsciiDigit(word[0]) || !Enum.TryParse<ReminderPoint>(word, ignoreCase: true, out var point))
                {
                    return null;
                }

                points.Add(point);
            }

            return points;
        }
    }
}
