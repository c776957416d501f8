using System.Reflection;
using System.Text.RegularExpressions;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Walls;

/// <summary>Every setting stands in the docs by the name that an administrator writes.</summary>
public sealed partial class SettingDocsTests
{
    [Fact]
    public void Every_setting_is_in_the_runbook_or_in_the_page_of_its_door()
    {
        var docs = string.Concat(Directory.EnumerateFiles(Path.Combine(Clone.Root, "docs"), "*.md").Select(File.ReadAllText));
        var bound = Directory.EnumerateFiles(Path.Combine(Clone.Root, "bot"), "*Room.cs", SearchOption.AllDirectories)
            .SelectMany(file => Bound().Matches(File.ReadAllText(file)))
            .Select(match => (Type: typeof(AssistantApp).Assembly.GetTypes().Single(type => type.Name == match.Groups[1].Value), Section: match.Groups[2].Value))
            .ToList();

        Assert.Contains(bound, one => one.Section == "Rounds");
        Assert.All(bound.SelectMany(one => NamesOf(one.Type, one.Section)), name => Assert.Contains(name, docs, StringComparison.Ordinal));
    }

    // What holds more settings is named with them.
    private static IEnumerable<string> NamesOf(Type type, string section) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        from name in property.PropertyType.Namespace?.StartsWith("TeamsAssistant", StringComparison.Ordinal) == true && property.PropertyType.IsClass
            ? NamesOf(property.PropertyType, $"{section}__{property.Name}")
            : [$"{section}__{property.Name}"]
        select name;

    [GeneratedRegex("AddOptions<(\\w+)>\\(\\)\\s*\\.BindConfiguration\\(\"(\\w+)\"\\)")]
    private static partial Regex Bound();
}
