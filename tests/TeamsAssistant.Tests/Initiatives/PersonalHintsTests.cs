using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Initiatives;

public sealed class PersonalHintsTests
{
    [Theory]
    [InlineData("Ring 070-123 45 67 vid frågor.")]
    [InlineData("Tel. 08-12 34 56 78")]
    [InlineData("0701234567")]
    [InlineData("Nås på +46 70 123 45 67.")]
    [InlineData("0046701234567")]
    public void What_looks_like_a_phone_number_is_asked_about(string text) => Assert.Equal([PersonalHint.PhoneNumber], PersonalHints.In(text));

    [Theory]
    [InlineData("Eleven Anna Svensson har bytt skola.")]
    [InlineData("Samtal med Anna-Karin Öberg, vårdnadshavare.")]
    [InlineData("Brukaren, Karl von Essen, har fått en ny lägenhet.")]
    [InlineData("Orosanmälan om Nils Ek.")]
    [InlineData("The client Mary Jones moved.")]
    public void A_full_name_beside_a_case_word_is_asked_about(string text) => Assert.Equal([PersonalHint.NamedPerson], PersonalHints.In(text));

    [Theory]
    [InlineData("")]
    [InlineData("Två fältgrupper är igång.")]
    [InlineData("Anna Svensson leder arbetet.")]
    [InlineData("Elever på Norra Gymnasium fick en lektion.")]
    [InlineData("Barn i hela kommunen. Anna Svensson leder arbetet.")]
    [InlineData("Vi brukar träffa Polisen Syd.")]
    [InlineData("Kostnad 0,5 mkr, 2026-11-24, KSN-2023-00442, kl. 08.30-09.30.")]
    [InlineData("12 600 000 kr på konto 4100.")]
    public void Ordinary_words_are_not(string text) => Assert.Empty(PersonalHints.In(text));
}
