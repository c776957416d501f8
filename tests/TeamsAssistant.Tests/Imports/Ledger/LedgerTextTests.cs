using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerTextTests
{
    private static readonly string Room = Path.Combine(Root(), "bot", "Imports", "Ledger");

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        var swedish = Texts("Texts.resx");
        var english = Texts("Texts.en.resx");

        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.All(swedish, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Fact]
    public void Every_code_in_the_source_has_a_text_and_every_text_its_code()
    {
        var codes = Directory.EnumerateFiles(Room, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(
                File.ReadAllText(file),
                "(?:Add|AddLast|Once|Refuse|new|LedgerRemark)\\((?:[^\\n\"]*?, )?\\s*\"([a-z]+(?:\\.[a-zA-Z0-9]+)?)\"|null, \"([a-z]+\\.[a-zA-Z]+)\""))
            .Select(match => match.Groups[1].Value + match.Groups[2].Value)
            .ToHashSet();

        Assert.Equal(Texts("Texts.resx").Keys.Where(key => key.StartsWith("Remark.", StringComparison.Ordinal)).Select(key => key[7..]).Order(), codes.Order());
    }

    [Fact]
    public void A_remark_says_its_line_in_both_languages()
    {
        var remark = new LedgerRemark(12, "date.outside", "2024-01-01", "2023-01-01", "2023-12-31");

        Assert.StartsWith("rad 12: 2024-01-01 ligger utanför", LedgerReportText.Says(remark, Language.Swedish), StringComparison.Ordinal);
        Assert.StartsWith("line 12: 2024-01-01 is outside", LedgerReportText.Says(remark, Language.English), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Texts(string file) => XDocument.Load(Path.Combine(Room, file)).Root!
        .Elements("data").ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, "\\{\\d\\}").Select(place => place.Value).Distinct().Order();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TeamsAssistant.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
