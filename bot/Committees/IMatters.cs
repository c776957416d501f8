using TeamsAssistant.Access;

namespace TeamsAssistant.Committees;

/// <summary>The matters and meetings of the committees. Nothing that grows with the years is read whole.</summary>
public interface IMatters
{
    /// <summary>The matter with the key, or null.</summary>
    Task<Matter?> FindAsync(string committee, string id, CancellationToken cancellation);

    /// <summary>The matter that is wished, as <see cref="NewMatter.Is"/> says; null: it was not registered yet.</summary>
    Task<Matter?> FindAsync(NewMatter wish, CancellationToken cancellation);

    /// <summary>The committee's matter with the diary number, or null.</summary>
    Task<Matter?> FindNumberAsync(string committee, DiaryNumber number, CancellationToken cancellation);

    /// <summary>The committee's open matters, by meeting and key: one range.</summary>
    Task<IReadOnlyList<Matter>> OpenAsync(string committee, CancellationToken cancellation);

    /// <summary>Keys of the committee's matters with something left to do between them and the library, open or not: one range.</summary>
    Task<IReadOnlyList<string>> UnfinishedAsync(string committee, CancellationToken cancellation);

    /// <summary>The figures of a version of the matter's document as they were kept, or null.</summary>
    Task<byte[]?> FiguresAsync(Matter matter, int version, CancellationToken cancellation);

    /// <summary>
    /// Registers the matter with the next diary number of the committee and year, both in one transaction: no number is taken without its
    /// matter. The one that is there already is given as it stands.
    /// </summary>
    Task<Matter> RegisterAsync(NewMatter wish, Change change, CancellationToken cancellation);

    /// <summary>Does a deed by its pure rule, on fresh data until it is stored or refused; the same again writes nothing.</summary>
    /// <param name="committee">Abbreviation of the committee.</param>
    /// <param name="id">Key of the matter.</param>
    /// <param name="days">Meetings that the rule asks for.</param>
    /// <param name="rule">Gives the next state from the matter and those meetings, in their order.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<MatterOutcome> ChangeAsync(
        string committee, string id, IReadOnlyList<DateOnly> days, Func<Matter, IReadOnlyList<Meeting>, MatterStep> rule, Change change, CancellationToken cancellation);

    /// <summary>The meeting with its agenda; one that nobody has written to is empty.</summary>
    Task<Meeting> MeetingAsync(string committee, DateOnly day, CancellationToken cancellation);

    /// <summary>The committee's meetings from a day on that somebody has planned or that have an agenda: one range.</summary>
    Task<IReadOnlyList<Meeting>> MeetingsAsync(string committee, DateOnly from, CancellationToken cancellation);

    /// <summary>Changes a meeting by a pure rule; the very same meeting back writes nothing, and false is given.</summary>
    Task<(Meeting Meeting, bool Changed)> ChangeMeetingAsync(
        string committee, DateOnly day, Func<Meeting, Meeting> rule, Change change, CancellationToken cancellation);
}
