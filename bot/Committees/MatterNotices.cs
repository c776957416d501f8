using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Committees;

/// <summary>Who is told what of a matter and the library, when nobody waits for the answer any more: pure.</summary>
public static class MatterNotices
{
    private const char Between = '|';

    /// <summary>What became of what somebody asked for.</summary>
    public static Notice Of(Matter matter, PendingWork work, DateTimeOffset now) =>
        new(NoticeKind.MatterInLibrary, work.By, MarkOf(TellOf(matter, work), matter, work.Id)) { NotBefore = now };

    /// <summary>That people have deleted its document: to the handling official while she is the committee's secretary, else to those who are.</summary>
    public static IReadOnlyList<Notice> Gone(Matter matter, MatterDocument document, Register register, DateTimeOffset now)
    {
        var secretaries = register.People.Where(person => person.Has(Role.Secretary, matter.Committee)).Select(person => person.Id).ToList();
        IReadOnlyList<string> told = secretaries.Contains(matter.HandlingOfficial) ? [matter.HandlingOfficial] : secretaries;
        var telling = document.ItemId == matter.Published?.Document?.ItemId ? MatterTelling.PublishedGone : MatterTelling.Gone;
        return [.. told.Select(to => new Notice(NoticeKind.MatterInLibrary, to, MarkOf(telling, matter, document.ItemId ?? "")) { NotBefore = now })];
    }

    /// <summary>What a mark tells, of which matter; or null.</summary>
    public static (MatterTelling Telling, string Committee, string Matter)? ReadMark(string mark) =>
        mark.Split(Between, 4) is [var name, var committee, _, var matter] && Enum.TryParse<MatterTelling>(name, out var telling)
            ? (telling, committee, matter)
            : null;

    private static MatterTelling TellOf(Matter matter, PendingWork work) => work.Outcome switch
    {
        PendingOutcome.Gone => matter.Published is { Document.Gone: true } ? MatterTelling.PublishedGone : MatterTelling.Gone,
        PendingOutcome.Refused => MatterTelling.Refused,
        _ => work.Kind == PendingKind.Publish ? MatterTelling.Published : MatterTelling.Made,
    };

    private static string MarkOf(MatterTelling telling, Matter matter, string what) => string.Join(Between, telling, matter.Committee, what, matter.Id);
}
