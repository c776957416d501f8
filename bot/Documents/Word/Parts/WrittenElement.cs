using TeamsAssistant.Documents.Word.Checks;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>The element whose tag is being written: one for a whole part, filled anew.</summary>
internal sealed class WrittenElement : ElementView
{
    private readonly List<(string Name, string Uri, string Value)> attributes = [];

    /// <inheritdoc/>
    public override bool KeepsSpace => attributes.Exists(attribute => attribute is { Name: "space", Value: "preserve" });

    /// <inheritdoc/>
    public override IEnumerable<string> Relations =>
        attributes.Exists(attribute => attribute.Uri == Xmlns.Relation) ? attributes.Where(attribute => attribute.Uri == Xmlns.Relation).Select(attribute => attribute.Value) : [];

    /// <inheritdoc/>
    public override string? Attribute(string name, string uri)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name && attribute.Uri == uri)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Another element begins.</summary>
    public void Clear() => attributes.Clear();

    /// <summary>An attribute of it. Refused: one that it has, since no reader would take that.</summary>
    public void Add(string name, string uri, string value)
    {
        if (Attribute(name, uri) is not null)
        {
            throw new InvalidOperationException($"The attribute {name} is written twice.");
        }

        attributes.Add((name, uri, value));
    }
}
