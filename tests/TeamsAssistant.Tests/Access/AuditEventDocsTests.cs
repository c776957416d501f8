using System.Text.RegularExpressions;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Access;

/// <summary>docs/events.md lists the codes that changes are stored under, no more and no fewer.</summary>
public sealed partial class AuditEventDocsTests
{
    [Fact]
    public void Every_code_in_the_source_is_listed_and_every_listed_code_is_in_the_source()
    {
        var root = Clone.Root;
        var listed = File.ReadLines(Path.Combine(root, "docs", "events.md"))
            .Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["code"].Value);
        var written = Directory.EnumerateFiles(Path.Combine(root, "bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .SelectMany(Codes);

        Assert.Equal(written.Distinct().Order(), listed.Order());
    }

    // A code that is chosen elsewhere is chosen by a method that Change is given the result of.
    private static IEnumerable<string> Codes(string source)
    {
        var direct = Change().Matches(source).Select(change => change.Groups["why"].Value).ToList();
        var chosen = direct.Where(why => why.EndsWith(')')).Select(why => why[..why.IndexOf('(', StringComparison.Ordinal)]).ToHashSet();
        return direct.Where(why => why.StartsWith('"')).Select(why => why.Trim('"'))
            .Concat(Method().Matches(source).Where(method => chosen.Contains(method.Groups["name"].Value))
                .SelectMany(method => Text().Matches(method.Groups["body"].Value)).Select(text => text.Groups["text"].Value));
    }

    [GeneratedRegex(@"^\| `(?<code>[a-z.]+)` \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"new Change\((?:[^,]+,\s+){3}(?<why>""[^""]+""|\w+\(\w+\))\)")]
    private static partial Regex Change();

    [GeneratedRegex(@"static string (?<name>\w+)\([^)]*\)(?<body>[^;]+);")]
    private static partial Regex Method();

    [GeneratedRegex(@"""(?<text>[a-z.]+)""")]
    private static partial Regex Text();
}
