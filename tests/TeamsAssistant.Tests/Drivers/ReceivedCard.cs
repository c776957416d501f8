using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Cards;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>A card as a person sees it: its texts, its fields and its buttons. Every card that is looked at is also held to the schema.</summary>
public sealed class ReceivedCard
{
    public ReceivedCard(JObject json, string? summary = null)
    {
        Assert.Empty(CardSchema.Check(json.ToString()));
        Json = json;
        Summary = summary;
    }

    public JObject Json { get; }

    /// <summary>What notifications and screen readers say; null for a card that replaces another.</summary>
    public string? Summary { get; }

    /// <summary>All texts, in order, one a line.</summary>
    public string Text => string.Join('\n', Json.Descendants().OfType<JProperty>()
        .Where(property => property.Name is "text" or "title" or "value" or "errorMessage" or "label" && property.Value.Type is JTokenType.String)
        .Select(property => (string)property.Value!));

    /// <summary>The inputs' values as they stand.</summary>
    public Dictionary<string, string?> Inputs => Json.Descendants().OfType<JObject>()
        .Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)
        .ToDictionary(input => (string)input["id"]!, input => input["value"]?.ToString());

    /// <summary>Titles of the buttons.</summary>
    public IReadOnlyList<string> Buttons => [.. Executes.Select(button => (string)button["title"]!)];

    private IEnumerable<JObject> Executes => Json.Descendants().OfType<JObject>().Where(element => (string?)element["type"] == "Action.Execute");

    /// <summary>Verb and data of the button with the title.</summary>
    public (string Verb, JObject Data) Button(string title)
    {
        var button = Executes.FirstOrDefault(button => (string?)button["title"] == title)
            ?? throw new InvalidOperationException($"No button '{title}' among: {string.Join(", ", Buttons)}");
        return ((string)button["verb"]!, (JObject)button["data"]!.DeepClone());
    }

    /// <summary>Address of the first button that opens something.</summary>
    public Uri Link => new((string)Json.Descendants().OfType<JObject>().First(element => (string?)element["type"] == "Action.OpenUrl")["url"]!);
}
