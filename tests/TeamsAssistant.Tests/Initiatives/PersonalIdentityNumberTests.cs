using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Initiatives;

/// <summary>The numbers are those that Skatteverket publishes as examples and for tests; they belong to nobody.</summary>
public sealed class PersonalIdentityNumberTests
{
    private static readonly string[] Published = ["189001019802", "189001029819", "196408233234", "197010632391"];

    private static readonly string[] Separators = ["", "-", "+", " ", "\u2013", "\u2011", "\u00A0", " - ", " \u2013 "];

    [Theory]
    [InlineData("640823-3234")]
    [InlineData("6408233234")]
    [InlineData("640823 3234")]
    [InlineData("640823\u20133234")]
    [InlineData("19640823-3234")]
    [InlineData("196408233234")]
    [InlineData("900101+9802")]
    [InlineData("189001019802")]
    public void A_personnummer_is_found_in_each_form(string text) => Assert.True(PersonalIdentityNumber.OccursIn(text));

    [Theory]
    [InlineData("701063-2391")]
    [InlineData("7010632391")]
    [InlineData("19701063 2391")]
    public void A_samordningsnummer_is_found(string text) => Assert.True(PersonalIdentityNumber.OccursIn(text));

    [Theory]
    [InlineData("Ring 640823-3234.")]
    [InlineData("(640823-3234)")]
    [InlineData("pnr640823-3234x")]
    [InlineData("Insats 12, 640823-3234, 2026-12-08")]
    [InlineData("första\n640823-3234\nandra")]
    [InlineData("６４０８２３-３２３４")]
    public void A_number_is_found_whatever_stands_around_it(string text) => Assert.True(PersonalIdentityNumber.OccursIn(text));

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("640823-3235", "wrong check digit")]
    [InlineData("640823 - 3235", "wrong check digit")]
    [InlineData("641323-3234", "no month 13")]
    [InlineData("640230-3234", "no 30 February")]
    [InlineData("640800-3234", "no day 0")]
    [InlineData("640892-3234", "no day 32 in a samordningsnummer")]
    [InlineData("640860-3234", "no day 0 in a samordningsnummer")]
    [InlineData("176408233234", "no such century")]
    [InlineData("216408233234", "no such century")]
    [InlineData("212000-2049", "an organisation number")]
    [InlineData("2120002049", "an organisation number")]
    [InlineData("162120002049", "an organisation number with prefix")]
    [InlineData("16408233234", "one digit too many")]
    [InlineData("64082332341", "one digit too many")]
    [InlineData("640823-32341", "one digit too many")]
    [InlineData("1640823-3234", "one digit too many")]
    [InlineData("640823--3234", "two dashes")]
    [InlineData("640823/3234", "not a separator")]
    [InlineData("640823\n3234", "two lines")]
    [InlineData("070-123 45 67", "a phone number")]
    [InlineData("0701234567", "a phone number with another check digit")]
    [InlineData("2026-12-08", "a date")]
    [InlineData("KSN-2023-00442", "a diary number")]
    [InlineData("12 600 000", "an amount")]
    public void What_only_looks_like_one_is_let_through(string text, string because) =>
        Assert.False(PersonalIdentityNumber.OccursIn(text), because);

    [Fact]
    public void The_birth_number_000_is_given_to_nobody() => Assert.False(PersonalIdentityNumber.OccursIn("640823-0008"));

    [Fact]
    public void A_leap_day_needs_a_leap_year_when_the_century_stands_there()
    {
        Assert.False(PersonalIdentityNumber.OccursIn("19000229-2399"));
        Assert.True(PersonalIdentityNumber.OccursIn("20000229-2399"));
        Assert.True(PersonalIdentityNumber.OccursIn("000229-2399"));
    }

    [Fact]
    public void Every_published_number_is_found_in_any_text_and_any_form()
    {
        var form =
            from number in Gen.Elements(Published)
            from separator in Gen.Elements(Separators)
            from century in Gen.Elements(true, false)
            select (century ? number[..8] : number[2..8]) + separator + number[8..];
        var embedding =
            from number in form
            from before in ArbMap.Default.GeneratorFor<string?>()
            from after in ArbMap.Default.GeneratorFor<string?>()
            select (before ?? "") + "|" + number + "|" + (after ?? "");

        Prop.ForAll(embedding.ToArbitrary(), text => PersonalIdentityNumber.OccursIn(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_published_number_with_one_digit_changed_is_let_through()
    {
        var changed =
            from number in Gen.Elements(Published)
            from at in Gen.Choose(2, 11)
            from step in Gen.Choose(1, 9)
            let digit = (char)('0' + ((number[at] - '0' + step) % 10))
            select number[2..at] + digit + number[(at + 1)..];

        Prop.ForAll(changed.ToArbitrary(), text => !PersonalIdentityNumber.OccursIn(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_longer_run_of_digits_is_let_through()
    {
        var reference =
            from number in Gen.Elements(Published)
            from before in Gen.Choose(0, 9)
            from after in Gen.Choose(0, 9)
            from ten in Gen.Elements(true, false)
            select ten ? $"{before}{number[2..]}" : $"{before}{number}{after}";

        Prop.ForAll(reference.ToArbitrary(), text => !PersonalIdentityNumber.OccursIn(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void References_of_a_ledger_and_phone_numbers_with_a_wrong_check_digit_are_let_through()
    {
        var reference =
            from date in Gen.Choose(0, 999999)
            from serial in Gen.Choose(0, 999)
            from off in Gen.Choose(1, 9)
            let nine = $"{date:000000}{serial:000}"
            let digit = (CheckDigit(nine) + off) % 10
            from separator in Gen.Elements(Separators)
            select nine[..6] + separator + nine[6..] + digit;

        Prop.ForAll(reference.ToArbitrary(), text => !PersonalIdentityNumber.OccursIn(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_answered()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => PersonalIdentityNumber.OccursIn(text) || true).QuickCheckThrowOnFailure();
    }

    private static int CheckDigit(string nine)
    {
        var sum = nine.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return (10 - (sum % 10)) % 10;
    }
}
