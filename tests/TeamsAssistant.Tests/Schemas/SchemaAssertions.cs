using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Tests.Schemas;

/// <summary>The assertions of a schema that look at one value and not into it.</summary>
internal static class SchemaAssertions
{
    public static IEnumerable<SchemaFault> Faults(JsonElement schema, JsonElement value, string path)
        => Common(schema, value)
            .Concat(value.ValueKind switch
            {
                JsonValueKind.String => OfText(schema, value.GetString()!),
                JsonValueKind.Number => OfNumber(schema, value.GetDouble()),
                JsonValueKind.Array => OfArray(schema, value),
                JsonValueKind.Object => OfObject(schema, value),
                _ => [],
            })
            .Select(message => new SchemaFault(path, message))
            .Concat(schema.TryGetProperty("required", out var required) && value.ValueKind == JsonValueKind.Object
                ? Missing(required, value, path)
                : []);

    public static IEnumerable<SchemaFault> Missing(JsonElement names, JsonElement value, string path)
        => names.EnumerateArray()
            .Select(name => name.GetString()!)
            .Where(name => !value.TryGetProperty(name, out _))
            .Select(name => new SchemaFault($"{path}.{name}", "is missing"));

    public static string NotOneOf(JsonElement allowed, JsonElement value)
        => $"{value.GetRawText()} is not one of {string.Join(", ", allowed.EnumerateArray().Select(one => one.GetRawText()))}";

    private static IEnumerable<string> Common(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("type", out var type) && !IsOfType(type, value))
            yield return $"is {Kind(value)}, not {type.GetRawText()}";
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            yield return NotOneOf(allowed, value);
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value))
            yield return $"{value.GetRawText()} is not {constant.GetRawText()}";
    }

    private static IEnumerable<string> OfText(JsonElement schema, string text)
    {
        var length = text.EnumerateRunes().Count();
        if (Number(schema, "minLength") is { } least && length < least)
            yield return $"has {length} characters, fewer than {least}";
        if (Number(schema, "maxLength") is { } most && length > most)
            yield return $"has {length} characters, more than {most}";
        if (schema.TryGetProperty("pattern", out var pattern) && !Fits(pattern.GetString()!, text))
            yield return $"\"{text}\" does not fit the pattern {pattern.GetString()}";
        if (schema.TryGetProperty("format", out var format) && !IsOfFormat(format.GetString()!, text))
            yield return $"\"{text}\" is not a {format.GetString()}";
    }

    private static IEnumerable<string> OfNumber(JsonElement schema, double number)
    {
        if (Number(schema, "minimum") is { } least && number < least)
            yield return FormattableString.Invariant($"{number} is less than {least}");
        if (Number(schema, "maximum") is { } most && number > most)
            yield return FormattableString.Invariant($"{number} is more than {most}");
    }

    private static IEnumerable<string> OfArray(JsonElement schema, JsonElement array)
    {
        var count = array.GetArrayLength();
        if (Number(schema, "minItems") is { } least && count < least)
            yield return $"has {count} items, fewer than {least}";
        if (Number(schema, "maxItems") is { } most && count > most)
            yield return $"has {count} items, more than {most}";
        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.ValueKind == JsonValueKind.True)
        {
            var items = array.EnumerateArray().ToList();
            if (items.Where((item, index) => items.Take(index).Any(other => JsonElement.DeepEquals(item, other))).Any())
                yield return "has the same item twice";
        }
    }

    private static IEnumerable<string> OfObject(JsonElement schema, JsonElement value)
    {
        if (Number(schema, "minProperties") is { } least && value.EnumerateObject().Count() < least)
            yield return $"has fewer members than {least}";
    }

    private static bool IsOfType(JsonElement type, JsonElement value)
        => type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(one => IsOfType(one, value))
            : type.GetString() is { } name
                && (name == Kind(value)
                    || (name == "integer" && value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble())));

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLower(CultureInfo.InvariantCulture),
    };

    private static double? Number(JsonElement schema, string keyword)
        => schema.TryGetProperty(keyword, out var number) ? number.GetDouble() : null;

    // A closing $ means the very end in the schema's dialect, but in .NET also before a last line break.
    private static bool Fits(string pattern, string text)
    {
        var exact = pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern[..^1] + "\\z" : pattern;
        return Regex.IsMatch(text, exact, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private static bool IsOfFormat(string format, string text) => format switch
    {
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => true,
    };
}
