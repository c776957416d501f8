using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Initiatives;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Två rader\noch en till\r\nmed å, ä, ö och 🙂")]
    [InlineData("12,6 mkr − 4,5 mkr")]
    public void Ordinary_text_is_let_through(string text) => Assert.Null(FreeText.FaultOf(text));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u001Bb")]
    [InlineData("a\u007Fb")]
    [InlineData("a\u0085b")]
    public void A_control_character_is_refused(string text) => Assert.Equal(FreeTextFault.ControlCharacter, FreeText.FaultOf(text));

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Equal(FreeTextFault.ControlCharacter, FreeText.FaultOf("a" + (char)0xD83D));
        Assert.Equal(FreeTextFault.ControlCharacter, FreeText.FaultOf((char)0xDE42 + "a"));
    }

    [Fact]
    public void A_personal_identity_number_is_refused() =>
        Assert.Equal(FreeTextFault.PersonalIdentityNumber, FreeText.FaultOf("Mötet rörde 640823-3234."));

    [Fact]
    public void The_limit_itself_is_let_through_and_one_more_is_not()
    {
        Assert.Null(FreeText.FaultOf(new string('a', FreeText.MaxLength)));
        Assert.Equal(FreeTextFault.TooLong, FreeText.FaultOf(new string('a', FreeText.MaxLength + 1)));
        Assert.Equal(FreeTextFault.TooLong, FreeText.FaultOf("abcd", maxLength: 3));
    }
}
