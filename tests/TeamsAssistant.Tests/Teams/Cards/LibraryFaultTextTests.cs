using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class LibraryFaultTextTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_fault_has_a_sentence_of_its_own(string language)
    {
        var said = Enum.GetValues<LibraryFault>().Select(fault => LibraryFaultText.Of(fault, Language.From(language))).ToList();

        Assert.Equal(said.Distinct(), said);
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }
}
