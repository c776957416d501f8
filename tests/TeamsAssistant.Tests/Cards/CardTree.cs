using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.Cards;

/// <summary>Walks a card's JSON.</summary>
internal static class CardTree
{
    public static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject value => value.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray list => list.OfType<JsonNode>(),
        _ => [],
    };

    /// <summary>Every object of the card, itself first, but not the data of actions: that is not card.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode node)
    {
        if (node is JsonObject value)
            yield return value;
        foreach (var child in Children(node).Where(child => !IsData(child)).SelectMany(Objects))
            yield return child;
    }

    public static string? Type(JsonNode? node) => Text(node, "type");

    /// <summary>The text of a member; null when there is none, or it is blank.</summary>
    public static string? Text(JsonNode? node, string name)
        => node is JsonObject value && value[name] is JsonValue member && member.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static bool IsData(JsonNode node)
        => node.Parent is JsonObject owner && ReferenceEquals(owner["data"], node) && Type(owner)?.StartsWith("Chart.", StringComparison.Ordinal) != true;
}
