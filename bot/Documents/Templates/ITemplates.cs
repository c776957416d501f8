using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Templates;

/// <summary>
/// The municipality's templates. Activating one takes a copy, so that a file that somebody edits in the library afterwards changes no
/// document before it has been checked and activated again.
/// </summary>
public interface ITemplates
{
    /// <summary>Those that are active, by kind, the common one before the committees'; a kind that is not among them has the built-in one. One request.</summary>
    Task<IReadOnlyList<ActiveTemplate>> ListAsync(CancellationToken cancellation);

    /// <summary>The template of the committee's documents of the kind, ready to write in: its own, else the common one; null: the built-in one. At most two requests.</summary>
    Task<WordTemplate?> FindAsync(MatterKind kind, string committee, CancellationToken cancellation);

    /// <summary>Checks the file and, when it has no fault, makes it the template. The same file again writes nothing.</summary>
    /// <param name="template">The file, and what it is to be the template of.</param>
    /// <param name="change">Who, when, by which door.</param>
    /// <param name="cancellation">Cancels before it is active.</param>
    /// <returns>The faults; none: it is active.</returns>
    Task<IReadOnlyList<TemplateFault>> ActivateAsync(NewTemplate template, Change change, CancellationToken cancellation);

    /// <summary>The template is used no more: the committee's documents are made in the common one, all others in the built-in one. False: none was active.</summary>
    Task<bool> DeactivateAsync(MatterKind kind, string? committee, Change change, CancellationToken cancellation);
}
