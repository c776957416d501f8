using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAssistant.Tests.Schemas;

namespace TeamsAssistant.Tests.Cards;

/// <summary>What we ask of every card beyond its schema.</summary>
internal static class CardRules
{
    /// <summary>Counted in UTF-8. 14 Ki characters are 28 KB in UTF-16, which every way into a channel lets through.</summary>
    public const int MostBytes = 14 * 1024;

    private static readonly string[] Wanted = ["fallbackText", "speak", "lang"];

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<SchemaFault> Faults(JsonObject card)
        => OfCard(card)
            .Concat(CardTree.Objects(card).SelectMany(OfElement))
            .Concat(Ids(card));

    private static IEnumerable<SchemaFault> OfCard(JsonObject card)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(card, AsSent).Length;
        if (bytes >= MostBytes)
            yield return new SchemaFault("$", $"has {bytes} bytes; {MostBytes} are too many");
        if (CardTree.Type(card) != "AdaptiveCard")
            yield return new SchemaFault("$.type", "must be AdaptiveCard");
        if (CardTree.Text(card, "version") != "1.5")
            yield return new SchemaFault("$.version", "must be 1.5");
        foreach (var name in Wanted.Where(name => CardTree.Text(card, name) is null))
            yield return new SchemaFault("$." + name, "is missing");
    }

    private static IEnumerable<SchemaFault> OfElement(JsonObject element)
    {
        var type = CardTree.Type(element) ?? "";
        var path = element.GetPath();
        if (type == "Image" && CardTree.Text(element, "altText") is null)
            yield return new SchemaFault(path + ".altText", "is missing: an image says in words what it shows");
        if (type.StartsWith("Input.", StringComparison.Ordinal))
        {
            if (CardTree.Text(element, "label") is null)
                yield return new SchemaFault(path + ".label", "is missing: an input has its own label");
            if (element["isRequired"]?.GetValueKind() == JsonValueKind.True && CardTree.Text(element, "errorMessage") is null)
                yield return new SchemaFault(path + ".errorMessage", "is missing: a required input says what is wrong");
        }

        if (type == "Action.Execute" && !IsRefresh(element))
        {
            if (!IsButton(element))
                yield return new SchemaFault(path, "an Action.Execute stands among the actions of the card or of an ActionSet, where its fallback works");
            if (CardTree.Type(element["fallback"]) != "Action.Submit")
                yield return new SchemaFault(path + ".fallback", "must be an Action.Submit, for older clients");
        }
    }

    private static bool IsRefresh(JsonObject action)
        => action.Parent is JsonObject refresh && refresh.Parent is JsonObject card && ReferenceEquals(card["refresh"], refresh);

    private static bool IsButton(JsonObject action)
        => action.Parent is JsonArray { Parent: JsonObject owner } list
            && ReferenceEquals(owner["actions"], list)
            && CardTree.Type(owner) is "ActionSet" or "AdaptiveCard";

    // Inputs are merged into the data of the action, so a hidden value of the same name is lost.
    private static IEnumerable<SchemaFault> Ids(JsonObject card)
    {
        var inputs = CardTree.Objects(card)
            .Where(element => CardTree.Type(element)?.StartsWith("Input.", StringComparison.Ordinal) == true)
            .Select(element => (Id: CardTree.Text(element, "id"), Path: element.GetPath()))
            .Where(input => input.Id is not null)
            .ToList();
        foreach (var twice in inputs.GroupBy(input => input.Id).Where(group => group.Count() > 1))
            yield return new SchemaFault(twice.Last().Path + ".id", $"\"{twice.Key}\" is the id of another input too");

        var hidden = CardTree.Objects(card)
            .Where(element => CardTree.Type(element) is "Action.Execute" or "Action.Submit")
            .SelectMany(action => action["data"] is JsonObject data ? data.Select(member => (Name: member.Key, Path: data.GetPath())) : []);
        foreach (var (name, path) in hidden.Where(member => inputs.Any(input => input.Id == member.Name)))
            yield return new SchemaFault($"{path}.{name}", "is the id of an input, which takes its place");
    }
}
