using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Texts;

/// <summary>Swedish first, English complete: every text file has its English twin with the same keys and the same places to fill.</summary>
public sealed partial class ResourceTests
{
    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        var bot = Path.Combine(Clone.Root, "bot");
        foreach (var file in Directory.EnumerateFiles(bot, "*.resx", SearchOption.AllDirectories).Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)))
        {
            data.Add(Path.GetRelativePath(bot, file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void English_has_every_text_and_fills_the_same_places(string file)
    {
        var path = Path.Combine(Clone.Root, "bot", file);
        var swedish = Read(path);
        var english = Read(Path.ChangeExtension(path, ".en.resx"));
        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.Empty(swedish.Where(text => !Places(text.Value).SetEquals(Places(english[text.Key]))).Select(text => text.Key));
        Assert.Empty(swedish.Concat(english).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key));
    }

    private static Dictionary<string, string> Read(string path) => XDocument.Load(path).Root!.Elements("data")
        .ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();
}
