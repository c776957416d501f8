using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>What people write before what they ask: "Hej, kan du visa …". It means nothing by itself.</summary>
internal static class LeadIn
{
    // Longest first; folded.
    private static readonly string[][] Openings =
    [
        .. new[]
        {
            "hej", "hejsan", "halla", "tjena", "tja", "god morgon", "godmorgon", "god dag", "goddag", "god kvall", "hej du", "hej igen", "du",
            "snalla", "vanligen", "tack", "ok", "okej", "och", "men", "sa", "nu", "jo",
            "kan du", "kan ni", "kan jag fa", "kan du ge mig", "kan du beratta", "skulle du kunna", "visa", "visa mig", "ge mig", "beratta", "ta fram",
            "jag vill", "jag vill se", "jag vill ha", "jag vill veta", "jag skulle vilja se", "jag skulle vilja veta", "jag undrar", "undrar",
            "vi vill", "vi behover", "jag behover", "vad ar", "vad har vi for", "hur ar", "hur ser", "det", "den",
            "hello", "hi", "hey", "good morning", "please", "can you", "could you", "would you", "can i see", "show", "show me", "give me", "tell me",
            "i want to", "i want to see", "i would like to see", "i d like to see", "what is", "what s", "whats", "the",
        }.Select(words => words.Split(' ')).OrderByDescending(words => words.Length),
    ];

    /// <summary>Where the question may begin: at the first word, and after each lead-in, as long as something follows.</summary>
    public static IEnumerable<int> Starts(SpokenText text)
    {
        var at = 0;
        yield return at;
        while (Openings.FirstOrDefault(opening => text.Holds(at, opening)) is { } opening && at + opening.Length < text.Count)
        {
            at += opening.Length;
            yield return at;
        }
    }
}
