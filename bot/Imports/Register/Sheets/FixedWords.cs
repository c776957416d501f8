namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>The words that a column takes, and what they mean.</summary>
internal sealed class FixedWords<T>(params (string Word, T Meaning)[] words)
    where T : struct
{
    /// <summary>All of them, as a message lists them.</summary>
    public string Expected { get; } = string.Join(", ", words.Select(word => word.Word));

    public T? Find(string text)
    {
        var folded = Fold.Of(text);
        foreach (var (word, meaning) in words)
        {
            if (Fold.Of(word) == folded)
            {
                return meaning;
            }
        }

        return null;
    }
}
