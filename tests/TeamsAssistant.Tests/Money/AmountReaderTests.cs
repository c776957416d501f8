using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Money;

namespace TeamsAssistant.Tests.Money;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("12600", 12_600_00)]
    [InlineData("12 600", 12_600_00)]
    [InlineData("12\u00A0600", 12_600_00)]
    [InlineData("12\u202F600", 12_600_00)]
    [InlineData("1 234 567", 1_234_567_00)]
    [InlineData("12600,50", 12_600_50)]
    [InlineData("12600,5", 12_600_50)]
    [InlineData("12,6 mkr", 12_600_000_00)]
    [InlineData("12,6mkr", 12_600_000_00)]
    [InlineData("12,6 MNKR", 12_600_000_00)]
    [InlineData("12 600 tkr", 12_600_000_00)]
    [InlineData("12 600 Tkr", 12_600_000_00)]
    [InlineData("12 600,50 kr", 12_600_50)]
    [InlineData("0,00000001 mkr", 1)]
    [InlineData("  7kr ", 7_00)]
    [InlineData("0", 0)]
    [InlineData("-1 200", -1_200_00)]
    [InlineData("\u22121 200", -1_200_00)]
    [InlineData("92233720368547758,07", long.MaxValue)]
    [InlineData("-92233720368547758,08", long.MinValue)]
    public void An_amount_is_read_to_the_ore(string text, long expected) => Assert.Equal(expected, AmountReader.Read(text));

    [Theory]
    [InlineData("12.600", "a point may mean two things")]
    [InlineData("12600.50", "a point may mean two things")]
    [InlineData("12,600", "finer than an öre, or an English thousand")]
    [InlineData("12,345 kr", "finer than an öre")]
    [InlineData("0,000001 tkr", "finer than an öre")]
    [InlineData("0,000000001 mkr", "finer than an öre")]
    [InlineData("92233720368547758,08", "beyond 64 bits")]
    [InlineData("92233720369 mkr", "beyond 64 bits")]
    [InlineData("99999999999999999999999999999999999999999999999999", "beyond 64 bits")]
    [InlineData("", "nothing")]
    [InlineData("   ", "nothing")]
    [InlineData("kr", "no number")]
    [InlineData("-", "no number")]
    [InlineData(",5", "no whole part")]
    [InlineData("12,", "no decimals")]
    [InlineData("12,5,0", "two commas")]
    [InlineData("12 60", "a group of two")]
    [InlineData("1200 600", "a first group of four")]
    [InlineData("12  600", "two spaces")]
    [InlineData("12 600, 50", "a space among decimals")]
    [InlineData("12\n600", "a line break is no space")]
    [InlineData("+12", "a plus")]
    [InlineData("--12", "two signs")]
    [InlineData("12-", "sign behind")]
    [InlineData("12 msek", "unknown unit")]
    [InlineData("12 mkr kr", "two units")]
    [InlineData("1e6", "no exponent")]
    [InlineData("٣", "digits of another script")]
    [InlineData("saknas", "a word")]
    public void What_is_not_surely_an_amount_is_refused(string text, string why) => Assert.True(AmountReader.Read(text) is null, why);

    [Fact]
    public void Every_amount_written_for_a_form_is_read_back_the_same() => Check.QuickThrowOnFailure(
        Prop.ForAll<long>(amount => AmountReader.Read(AmountText.Plain(amount)) == amount));

    [Fact]
    public void No_text_makes_the_reader_throw() => Check.QuickThrowOnFailure(
        Prop.ForAll<string?>(text => { AmountReader.Read(text); }));
}
