using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Tests.Schemas;

/// <summary>
/// Validates JSON against the part of JSON Schema draft-04 and draft-06 that the card and manifest schemas use. Other
/// assertions of these drafts are refused rather than passed over. Only references within the schema are followed.
/// </summary>
internal sealed class JsonSchemaCheck
{
    private static readonly string[] NotSupported =
        ["propertyNames", "contains", "additionalItems", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "maxProperties"];

    private readonly JsonElement root;

    public JsonSchemaCheck(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        root = document.RootElement.Clone();
    }

    /// <summary>Every fault found; empty when the value is valid.</summary>
    public IReadOnlyList<SchemaFault> Check(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Faults(root, document.RootElement, "$");
        }
        catch (JsonException fault)
        {
            return [new SchemaFault("$", "not JSON: " + fault.Message)];
        }
    }

    private List<SchemaFault> Faults(JsonElement schema, JsonElement value, string path)
    {
        var faults = new List<SchemaFault>();
        Visit(schema, value, path, faults);
        return faults;
    }

    private void Visit(JsonElement schema, JsonElement value, string path, List<SchemaFault> faults)
    {
        if (schema.ValueKind == JsonValueKind.False)
            faults.Add(new SchemaFault(path, "nothing is allowed here"));
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        if (NotSupported.FirstOrDefault(keyword => schema.TryGetProperty(keyword, out _)) is { } unknown)
            throw new NotSupportedException($"The schema uses {unknown}, which this check does not know.");

        if (schema.TryGetProperty("$ref", out var reference))
        {
            // What stands beside a reference is not looked at in these drafts.
            Visit(Resolve(reference.GetString()!), value, path, faults);
            return;
        }

        if (IsAboutAnotherType(schema, value, path, faults))
            return;

        faults.AddRange(SchemaAssertions.Faults(schema, value, path));
        Combinations(schema, value, path, faults);
        if (value.ValueKind == JsonValueKind.Object)
            Members(schema, value, path, faults);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            Items(items, value, path, faults);
    }

    private JsonElement Resolve(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
            throw new NotSupportedException($"The schema refers to {reference}, outside itself.");
        return reference[2..].Split('/').Aggregate(
            root,
            (at, name) => at.GetProperty(name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
    }

    // A schema whose "type" member names other types has nothing more to say of this value.
    private static bool IsAboutAnotherType(JsonElement schema, JsonElement value, string path, List<SchemaFault> faults)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("type", out var type)
            || !schema.TryGetProperty("properties", out var properties)
            || !properties.TryGetProperty("type", out var expected)
            || expected.ValueKind != JsonValueKind.Object
            || !expected.TryGetProperty("enum", out var names)
            || names.EnumerateArray().Any(name => JsonElement.DeepEquals(name, type)))
        {
            return false;
        }

        faults.Add(new SchemaFault(path + ".type", SchemaAssertions.NotOneOf(names, type)));
        return true;
    }

    private void Combinations(JsonElement schema, JsonElement value, string path, List<SchemaFault> faults)
    {
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var part in all.EnumerateArray())
                Visit(part, value, path, faults);
        }

        if (schema.TryGetProperty("anyOf", out var any))
            faults.AddRange(Alternatives(any, value, path));
        if (schema.TryGetProperty("oneOf", out var one))
        {
            faults.AddRange(Alternatives(one, value, path));
            if (one.EnumerateArray().Count(part => Faults(part, value, path).Count == 0) > 1)
                faults.Add(new SchemaFault(path, "fits more than one of the alternatives that exclude each other"));
        }

        if (schema.TryGetProperty("not", out var not) && Faults(not, value, path).Count == 0)
            faults.Add(new SchemaFault(path, "is what the schema excludes: " + not.GetRawText()));
        if (schema.TryGetProperty("if", out var condition))
        {
            var branch = Faults(condition, value, path).Count == 0 ? "then" : "else";
            if (schema.TryGetProperty(branch, out var consequence))
                Visit(consequence, value, path, faults);
        }
    }

    // When none fits, the faults of the alternative that was most likely meant: one about this type, with fewest faults.
    private List<SchemaFault> Alternatives(JsonElement parts, JsonElement value, string path)
    {
        var tried = parts.EnumerateArray().Select(part => Faults(part, value, path)).ToList();
        if (tried.Any(faults => faults.Count == 0))
            return [];

        var ofThisType = tried.Where(faults => faults.All(fault => fault.Path != path + ".type")).ToList();
        if (ofThisType.Count > 0 && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            return ofThisType.MinBy(faults => faults.Count(fault => fault.Path == path) * 1000 + faults.Count)!;

        var messages = tried.SelectMany(faults => faults).Distinct().ToList();
        return [new SchemaFault(messages[0].Path, string.Join(", or ", messages.Select(fault => fault.Message).Distinct()))];
    }

    private void Members(JsonElement schema, JsonElement value, string path, List<SchemaFault> faults)
    {
        var known = schema.TryGetProperty("properties", out var properties);
        var hasAdditional = schema.TryGetProperty("additionalProperties", out var additional);
        foreach (var member in value.EnumerateObject())
        {
            var memberPath = $"{path}.{member.Name}";
            var byPattern = OfPattern(schema, member.Name);
            foreach (var matching in byPattern)
                Visit(matching, member.Value, memberPath, faults);
            if (known && properties.TryGetProperty(member.Name, out var memberSchema))
                Visit(memberSchema, member.Value, memberPath, faults);
            else if (byPattern.Count > 0)
                continue;
            else if (hasAdditional && additional.ValueKind == JsonValueKind.False)
                faults.Add(new SchemaFault(memberPath, "unknown member"));
            else if (hasAdditional)
                Visit(additional, member.Value, memberPath, faults);
        }

        if (!schema.TryGetProperty("dependencies", out var dependencies))
            return;
        foreach (var dependency in dependencies.EnumerateObject().Where(dependency => value.TryGetProperty(dependency.Name, out _)))
        {
            if (dependency.Value.ValueKind == JsonValueKind.Array)
                faults.AddRange(SchemaAssertions.Missing(dependency.Value, value, path));
            else
                Visit(dependency.Value, value, path, faults);
        }
    }

    private static List<JsonElement> OfPattern(JsonElement schema, string member) =>
        schema.TryGetProperty("patternProperties", out var patterns)
            ? [.. patterns.EnumerateObject().Where(pattern => Regex.IsMatch(member, pattern.Name)).Select(pattern => pattern.Value)]
            : [];

    private void Items(JsonElement items, JsonElement value, string path, List<SchemaFault> faults)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (items.ValueKind != JsonValueKind.Array)
                Visit(items, item, $"{path}[{index}]", faults);
            else if (index < items.GetArrayLength())
                Visit(items[index], item, $"{path}[{index}]", faults);
            index++;
        }
    }
}
