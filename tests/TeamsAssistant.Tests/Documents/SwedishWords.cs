using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Documents;

/// <summary>The words that the product's Swedish texts have and its English ones have not.</summary>
internal static partial class SwedishWords
{
    private static readonly HashSet<string> Swedish = [.. Words(english: false).Except(Words(english: true))];

    /// <summary>Those of them that stand in the text.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Of(text).Where(Swedish.Contains).Distinct()];

    private static IEnumerable<string> Words(bool english) => Directory
        .EnumerateFiles(Path.Combine(Clone.Root, "bot"), "*.resx", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".en.resx", StringComparison.Ordinal) == english)
        .SelectMany(file => XDocument.Load(file).Root!.Elements("data").SelectMany(data => Of((string)data.Element("value")!)));

    private static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
