using TeamsAssistant.Access;

namespace TeamsAssistant.Committees;

/// <summary>The agenda items of the committees.</summary>
public interface IAgendaItems
{
    /// <summary>The item of the committee's meeting, or null. One request.</summary>
    Task<AgendaItem?> FindAsync(string committee, DateOnly meeting, CancellationToken cancellation);

    /// <summary>
    /// Stores the item as the one of its meeting, with the audit event of the change. The same item again writes nothing and gives false.
    /// </summary>
    Task<bool> SaveAsync(AgendaItem item, Change change, CancellationToken cancellation);
}
