using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library;

public sealed class LibraryNameTests
{
    [Theory]
    [InlineData("KS 2026/123", "KS 2026-123")]
    [InlineData("..", "-")]
    [InlineData("", "-")]
    [InlineData(" . x . ", "x")]
    [InlineData("CON", "-CON")]
    [InlineData("con.docx", "-con.docx")]
    [InlineData("~$utkast", "-utkast")]
    [InlineData("Tjänsteskrivelse till Kommunstyrelsen", "Tjänsteskrivelse till Kommunstyrelsen")]
    public void A_name_becomes_the_nearest_safe_one(string text, string name) => Assert.Equal(name, LibraryName.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_hyphen() => Assert.Equal("Ensam -", LibraryName.Of("Ensam \uD83D"));

    [Fact]
    public void A_safe_name_is_its_own_whatever_it_was_made_from()
    {
        var letters = "aåZ1 .~$_vti/\\:*?\"<>|#%\0\n\u202E\uD83DCONCOM1-";
        var random = new Random(20261208);
        for (var i = 0; i < 5000; i++)
        {
            var text = new string(random.GetItems<char>(letters, random.Next(0, 200)));

            Assert.True(LibraryName.IsSafe(LibraryName.Of(text)), text);
        }
    }
}
