using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Whom the words of a command name.</summary>
/// <param name="Words">The name as written, without what stands around it; empty: nobody was named.</param>
/// <param name="People">Those it may mean.</param>
internal sealed record PersonInCommand(string Words, IReadOnlyList<Person> People)
{
    // Folded. Why somebody is away is nobody's business and is not kept.
    private static readonly HashSet<string> Around =
    [
        "svarar", "svara", "answers", "answer", "answering", "will", "och", "and", "da", "sa", "for", "me", "mig", "i", "mitt", "stalle", "stallet", "my", "place",
        "in", "ersatter", "ersattare", "ar", "is", "stand", "standin", "vikarie", "vikarierar", "with", "med", "av", "by", "covers", "covering", "steps", "under",
        "tiden", "instead", "while", "min", "hans", "hennes", "her", "his", "them", "tar", "over", "jag", "semester", "pa", "ledig", "sjuk", "vab", "vabbar",
        "foraldraledig", "vacation", "holiday", "leave", "sick", "on", "out", "off", "borta", "away", "ja", "hela", "den", "the", "allt", "alla", "insatser", "fran", "from", "till", "to",
    ];

    /// <summary>The one meant, or null.</summary>
    public Person? One => People is [var one] ? one : null;

    /// <summary>Why nobody is meant, or null: it is one, or a question back.</summary>
    public Refusal? Refusal => People.Count == 0 ? new Refusal("person.notFound", null, CardText.Literal(Words, 80)) : null;

    /// <summary>Reads it.</summary>
    public static PersonInCommand Read(string text, Register register)
    {
        var spoken = new SpokenText(text);
        var (from, to) = (0, spoken.Count);
        while (from < to && Around.Contains(spoken.Folded[from]))
        {
            from++;
        }

        while (to > from && Around.Contains(spoken.Folded[to - 1]))
        {
            to--;
        }

        var words = spoken.Between(from, to);
        return new PersonInCommand(words, words.Length == 0 ? [] : PersonFinder.Find(words, register.People));
    }
}
