namespace TeamsAssistant.Documents.Word;

/// <summary>The id that a style has in the document: of the built-in template its own, of another what its file says.</summary>
/// <param name="Known">Ids that differ.</param>
internal sealed record StyleIds(IReadOnlyDictionary<string, string> Known)
{
    /// <summary>The built-in template's.</summary>
    public static StyleIds BuiltIn { get; } = new(new Dictionary<string, string>());

    public string this[string style] => Known.GetValueOrDefault(style, style);
}
