namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>An element's attributes as a rule sees them, whether it is being written or was read.</summary>
internal abstract class ElementView
{
    /// <summary>The one value that most elements have, <c>w:val</c>; null: none.</summary>
    public string? Value => Attribute("val", Xmlns.Word);

    /// <summary>Whether the element itself says that its spaces are kept.</summary>
    public abstract bool KeepsSpace { get; }

    /// <summary>Ids of relations that it names.</summary>
    public abstract IEnumerable<string> Relations { get; }

    /// <summary>The attribute's value, or null: it is not there.</summary>
    public abstract string? Attribute(string name, string uri);
}
