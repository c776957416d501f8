using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("**viktigt**", @"\*\*viktigt\*\*")]
    [InlineData("_a_ `b` ~c~", @"\_a\_ \`b\` \~c\~")]
    [InlineData("[här](http://a.se)", @"\[här\]\(http://a.se\)")]
    [InlineData("# rubrik", @"\# rubrik")]
    [InlineData("- punkt", @"\- punkt")]
    [InlineData("12. december", @"12\. december")]
    [InlineData("1) först", @"1\) först")]
    [InlineData("3.5 mkr - eller mer", @"3\.5 mkr - eller mer")]
    [InlineData(@"a\b", @"a\\b")]
    public void Markdown_that_a_person_typed_shows_as_typed(string typed, string written)
    {
        Assert.Equal(written, CardText.Plain(typed));
    }

    [Theory]
    [InlineData("<at>Anna</at>", "<at")]
    [InlineData("<b>fet</b>", "</b")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}", "{{")]
    public void A_tag_or_card_function_that_a_person_typed_means_nothing(string typed, string trigger)
    {
        Assert.DoesNotContain(trigger, CardText.Literal(typed), StringComparison.Ordinal);
        Assert.DoesNotContain(trigger, CardText.Plain(typed), StringComparison.Ordinal);
        Assert.Equal(typed, CardText.Literal(typed).Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a\u2066b\u2069", "ab")]
    [InlineData("a\u0000\u0007b", "ab")]
    [InlineData("a\r\n\tb  c ", "a b c")]
    [InlineData("12\u00A0000", "12\u00A0000")]
    [InlineData("שלום عربى", "שלום عربى")]
    public void What_would_turn_the_card_around_is_dropped_and_nothing_else(string typed, string written)
    {
        Assert.Equal(written, CardText.Literal(typed));
    }

    [Fact]
    public void An_ordinary_text_is_written_as_when_it_is_taken_apart()
    {
        const string Letters = "aZåÖ09 .,-\"\\{<*_|\u00A0\u2013\u2212é";
        var random = new Random(20261126);
        for (var round = 0; round < 3000; round++)
        {
            var text = new string(random.GetItems<char>(Letters, random.Next(30)));
            var longest = random.Next(50);

            // The control character is dropped, and has the text taken apart.
            Assert.Equal(CardText.Literal(text + '\a', longest), CardText.Literal(text, longest));
            Assert.Equal(CardText.Plain(text + '\a', longest), CardText.Plain(text, longest));
        }
    }

    [Fact]
    public void A_long_text_ends_between_two_characters_never_inside_one()
    {
        Assert.Equal("👩‍👧…", CardText.Literal("👩‍👧👩‍👧", 40));
    }

    [Fact]
    public void Any_text_is_shortened_to_what_was_allowed_and_never_throws()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<byte>(), (text, longest) =>
        {
            var literal = CardText.Literal(text ?? "", longest);
            CardText.Plain(text ?? "", longest);
            return System.Text.Encoding.UTF8.GetByteCount(literal) <= longest + 3 + (3 * literal.Count(c => c == '\u2060'));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }
}
