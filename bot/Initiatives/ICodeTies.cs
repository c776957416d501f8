using TeamsAssistant.Access;

namespace TeamsAssistant.Initiatives;

/// <summary>Stores which object codes were connected in Teams; the overview reads them.</summary>
public interface ICodeTies
{
    /// <summary>Connects; false when the code has been connected already.</summary>
    Task<bool> AddAsync(CodeTie tie, Change change, CancellationToken cancellation);

    /// <summary>Takes the connection away; false when there is none.</summary>
    Task<bool> RemoveAsync(string code, Change change, CancellationToken cancellation);
}
