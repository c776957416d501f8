using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A person named on a card so that Teams tells her.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Her name as shown.</param>
/// <param name="Text">What stands in the text block; unlike any other of the card.</param>
internal sealed record Mention(string Id, string Name, string Text)
{
    private const int LongestName = 80;

    /// <summary>A mention for each, namesakes told apart by a number.</summary>
    public static IReadOnlyList<Mention> Of(IEnumerable<Person> people)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var mentions = new List<Mention>();
        foreach (var person in people)
        {
            var letters = CardText.Literal(string.Concat(person.Name.Where(Unmarked)), LongestName);
            var count = seen[letters] = seen.GetValueOrDefault(letters) + 1;
            var text = count == 1 && letters.Length > 0 ? letters : string.Create(CultureInfo.InvariantCulture, $"{letters} {count}");
            mentions.Add(new Mention(person.Id, CardText.Literal(person.Name, LongestName), $"<at>{text}</at>"));
        }

        return mentions;
    }

    /// <summary>Not markdown: the text block of the mentions is the one that is not escaped.</summary>
    private static bool Unmarked(char c) => char.IsLetterOrDigit(c) || c is ' ' or '\u00A0' or '-' or '\'' or '.';

    public JObject ToEntity() => new()
    {
        ["type"] = "mention",
        ["text"] = Text,
        ["mentioned"] = new JObject { ["id"] = Id, ["name"] = Name },
    };
}
