using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Money;

public sealed class AmountTextTests
{
    private static readonly long?[] HalfAndHalf = [450_000_00, 450_000_00];

    [Theory]
    [InlineData(12_600_000_00, "12,6 mkr", "SEK 12.6 million")]
    [InlineData(12_650_000_00, "12,7 mkr", "SEK 12.7 million")]
    [InlineData(12_649_999_99, "12,6 mkr", "SEK 12.6 million")]
    [InlineData(-12_650_000_00, "−12,7 mkr", "SEK −12.7 million")]
    [InlineData(1_000_000_00, "1,0 mkr", "SEK 1.0 million")]
    [InlineData(1_234_567_890_00, "1 234,6 mkr", "SEK 1,234.6 million")]
    [InlineData(999_999_99, "1 000 tkr", "SEK 1,000 thousand")]
    [InlineData(450_000_00, "450 tkr", "SEK 450 thousand")]
    [InlineData(50_000_00, "50 tkr", "SEK 50 thousand")]
    [InlineData(10_500_00, "11 tkr", "SEK 11 thousand")]
    [InlineData(-10_500_00, "−11 tkr", "SEK −11 thousand")]
    [InlineData(9_999_00, "9 999 kr", "SEK 9,999")]
    [InlineData(50, "1 kr", "SEK 1")]
    [InlineData(49, "0,49 kr", "SEK 0.49")]
    [InlineData(-1, "−0,01 kr", "SEK −0.01")]
    [InlineData(0, "0 kr", "SEK 0")]
    [InlineData(long.MinValue, "−92 233 720 368,5 mkr", "SEK −92,233,720,368.5 million")]
    public void An_amount_is_rounded_for_reading(long amount, string swedish, string english)
    {
        Assert.Equal(swedish, Spaces(AmountText.Of(amount, Language.Swedish)));
        Assert.Equal(english, Spaces(AmountText.Of(amount, Language.English)));
    }

    [Fact]
    public void An_amount_never_breaks_over_two_lines() =>
        Assert.DoesNotContain(' ', AmountText.Of(1_234_567_890_00, Language.Swedish) + AmountText.Of(450_000_00, Language.English));

    [Fact]
    public void What_is_missing_is_not_zero()
    {
        Assert.Equal("saknas", AmountText.Of(null, Language.Swedish));
        Assert.Equal("missing", AmountText.Of(null, Language.English));
    }

    [Theory]
    [InlineData(12_600_000_00, "12 600 000")]
    [InlineData(12_600_50, "12 600,50")]
    [InlineData(-5, "−0,05")]
    [InlineData(0, "0")]
    public void A_form_field_gets_the_whole_amount(long amount, string expected) => Assert.Equal(expected, Spaces(AmountText.Plain(amount)));

    [Theory]
    [InlineData(new long[] { 12_600_000_00, 4_500_000_00 }, AmountUnit.Million)]
    [InlineData(new long[] { 12_600_000_00, 50_000_00 }, AmountUnit.Million)]
    [InlineData(new long[] { 12_600_000_00, 49_999_99 }, AmountUnit.Thousand)]
    [InlineData(new long[] { 12_600_000_00, 400_00 }, AmountUnit.Krona)]
    [InlineData(new long[] { 12_600_000_00, 0 }, AmountUnit.Million)]
    [InlineData(new long[] { 999_000_00, -400_000_00 }, AmountUnit.Thousand)]
    [InlineData(new long[0], AmountUnit.Krona)]
    public void A_column_takes_the_largest_unit_that_hides_nothing(long[] amounts, AmountUnit unit) =>
        Assert.Equal(unit, AmountColumn.For(amounts.Cast<long?>()).Unit);

    [Fact]
    public void A_column_says_its_unit_once()
    {
        var column = AmountColumn.For([12_600_000_00, null, 450_000_00]);

        Assert.Equal("mkr", column.Header(Language.Swedish));
        Assert.Equal("SEK million", column.Header(Language.English));
        Assert.Equal(["12,6", "saknas", "0,5", "0,0"], new long?[] { 12_600_000_00, null, 450_000_00, 0 }.Select(amount => column.Cell(amount, Language.Swedish)));
    }

    [Fact]
    public void A_table_knows_that_its_rounded_rows_do_not_add_up()
    {
        var column = new AmountColumn(AmountUnit.Million);

        Assert.False(column.AddsUp(HalfAndHalf, 900_000_00));
        Assert.True(new AmountColumn(AmountUnit.Thousand).AddsUp(HalfAndHalf, 900_000_00));
    }

    private static string Spaces(string text) => text.Replace('\u00A0', ' ');
}
