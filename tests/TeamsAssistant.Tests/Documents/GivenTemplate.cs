using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>One template for every kind, or the built-in one.</summary>
internal sealed class GivenTemplate(WordTemplate? template) : ITemplates
{
    public Task<IReadOnlyList<ActiveTemplate>> ListAsync(CancellationToken cancellation) => throw new NotSupportedException("A document lists no templates.");

    public Task<WordTemplate?> FindAsync(MatterKind kind, string committee, CancellationToken cancellation) => Task.FromResult(template);

    public Task<IReadOnlyList<TemplateFault>> ActivateAsync(NewTemplate template, Change change, CancellationToken cancellation) =>
        throw new NotSupportedException("A document activates no template.");

    public Task<bool> DeactivateAsync(MatterKind kind, string? committee, Change change, CancellationToken cancellation) => throw new NotSupportedException("A document lets no template go.");
}
