using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TeamsAssistant.Teams;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed partial class TeamsTextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_blanks_to_fill()
    {
        var swedish = Read(CultureInfo.InvariantCulture);
        var english = Read(CultureInfo.GetCultureInfo("en"));

        Assert.NotEmpty(swedish);
        Assert.Equal(swedish.Keys, english.Keys);
        Assert.All(swedish, text => Assert.Equal(Blanks(text.Value), Blanks(english[text.Key])));
        Assert.DoesNotContain(swedish.Concat(english), text => string.IsNullOrWhiteSpace(text.Value));
    }

    private static SortedDictionary<string, string> Read(CultureInfo culture)
    {
        var resources = new ResourceManager("TeamsAssistant.Teams.Texts", typeof(TeamsTexts).Assembly);
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return new SortedDictionary<string, string>(
            set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!), StringComparer.Ordinal);
    }

    private static string Blanks(string text) =>
        string.Join(',', Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Blank();
}
