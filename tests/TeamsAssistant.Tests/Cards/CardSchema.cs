using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAssistant.Tests.Schemas;

namespace TeamsAssistant.Tests.Cards;

/// <summary>
/// Holds a card to the 1.5 schema, strictly, and to what we ask of every card. What Teams adds to the schema is allowed
/// by name: <c>msteams</c>, <c>targetWidth</c>, <c>choices.data</c>, and <c>Chart.*</c> when it has a fallback.
/// </summary>
internal static class CardSchema
{
    private static readonly Lazy<JsonSchemaCheck> Schema = new(Load);

    /// <summary>Every fault of the card, each with its path; empty when there is none.</summary>
    public static IReadOnlyList<string> Check(string json)
    {
        JsonNode? card;
        try
        {
            card = JsonNode.Parse(json);
        }
        catch (JsonException fault)
        {
            return ["$: not JSON: " + fault.Message];
        }

        if (card is not JsonObject root)
            return ["$: a card is an object"];

        var faults = CardRules.Faults(root).Concat(TeamsExtensions.Faults(root)).ToList();
        TeamsExtensions.Remove(root);
        return [.. faults.Concat(Schema.Value.Check(root.ToJsonString())).Select(fault => fault.ToString())];
    }

    private static JsonSchemaCheck Load()
    {
        using var stream = typeof(CardSchema).Assembly.GetManifestResourceStream("adaptive-card.1.5.schema.json")!;
        var schema = JsonNode.Parse(stream)!;
        LeaveOutPatterns(schema);
        return new JsonSchemaCheck(schema.ToJsonString());
    }

    // Beside each enum the schema has a pattern for other cases of its letters, open at both ends, that lets "xgoodx" through.
    // Of those other cases one is right too: the object model writes "none" where the enum says "None".
    private static void LeaveOutPatterns(JsonNode node)
    {
        if (node is JsonObject schema
            && schema["anyOf"] is JsonArray { Count: 2 } alternatives
            && alternatives[0]?["enum"] is not null
            && alternatives[1]?["pattern"] is not null)
        {
            alternatives.RemoveAt(1);
            AllowCamelCase(alternatives[0]!["enum"]!.AsArray());
        }

        foreach (var child in CardTree.Children(node))
            LeaveOutPatterns(child);
    }

    private static void AllowCamelCase(JsonArray values)
    {
        var pascal = values.Select(value => value!.GetValue<string>()).Where(value => char.IsAsciiLetterUpper(value[0])).ToList();
        foreach (var value in pascal)
            values.Add(char.ToLowerInvariant(value[0]) + value[1..]);
    }
}
