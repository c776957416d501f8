using TeamsAssistant.Teams;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Texts;

public sealed class PluralFormatTests
{
    [Theory]
    [InlineData(0, "0 uppgifter saknas.", "0 things are missing.")]
    [InlineData(1, "1 uppgift saknas.", "1 thing is missing.")]
    [InlineData(2, "2 uppgifter saknas.", "2 things are missing.")]
    [InlineData(21, "21 uppgifter saknas.", "21 things are missing.")]
    public void A_text_bends_its_words_by_the_number(int count, string swedish, string english)
    {
        Assert.Equal(swedish, TeamsTexts.Source[Language.Swedish, "agenda.lacks", count]);
        Assert.Equal(english, TeamsTexts.Source[Language.English, "agenda.lacks", count]);
    }

    [Fact]
    public void Other_formats_are_the_cultures()
    {
        Assert.Equal("1,5 1 x ", string.Format(new PluralFormat(Language.Swedish.Culture), "{0:0.0} {1} {2} {3}", 1.5m, 1, "x", null));
    }
}
