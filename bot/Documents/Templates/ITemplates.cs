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
    /// <summary>Those that are active, by kind; a kind that is not among them has the built-in one. One request.</summary>
    Task<IReadOnlyList<ActiveTemplate>> ListAsync(CancellationToken cancellation);

    /// <summary>The template of the kind, ready to write in, or null: the built-in one. At most two requests.</summary>
    Task<WordTemplate?> FindAsync(MatterKind kind, CancellationToken cancellation);

    /// <summary>Checks the file and, when it has no fault, makes it the kind's template. The same file again writes nothing.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="file">The .docx or .dotx, at most 2 MB.</param>
    /// <param name="sections">Tags of the sections that its documents have; none: not known.</param>
    /// <param name="change">Who, when, by which door.</param>
    /// <param name="cancellation">Cancels before it is active.</param>
    /// <returns>The faults; none: it is active.</returns>
    Task<IReadOnlyList<TemplateFault>> ActivateAsync(
        MatterKind kind, string name, ReadOnlyMemory<byte> file, IReadOnlyList<string> sections, Change change, CancellationToken cancellation);

    /// <summary>Documents of the kind are made in the built-in template again; false: they were already.</summary>
    Task<bool> DeactivateAsync(MatterKind kind, Change change, CancellationToken cancellation);
}
