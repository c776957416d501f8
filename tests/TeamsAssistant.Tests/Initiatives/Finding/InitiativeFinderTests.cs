using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Initiatives.Finding;

public sealed class InitiativeFinderTests
{
    private static readonly IReadOnlyList<Initiative> All =
    [
        .. Town.Register.Initiatives,
        Town.Initiative("TUS", "Trygga unga skolan"),
        Town.Initiative("MD", "Medborgardialog"),
    ];

    [Theory]
    [InlineData("TU", "TU")]
    [InlineData("tu", "TU")]
    [InlineData("Trygga unga", "TU")]
    [InlineData("trygga UNGA", "TU")]
    [InlineData("lovstödet", "LOV")]
    [InlineData("lovstodet", "LOV")]
    [InlineData("lovstöd", "LOV")]
    [InlineData("lovaktiviteter", "LOV")]
    [InlineData("ordningsvakterna", "OV")]
    [InlineData("ordningvakter", "OV")]
    [InlineData("trygghetspaket", "TP")]
    [InlineData("medborgardialogen", "MD")]
    [InlineData("skolan", "TUS")]
    public void One_is_meant(string text, string id) => Assert.Equal([id], InitiativeFinder.Find(text, All).Initiatives.Select(found => found.Id));

    [Fact]
    public void Several_that_fit_alike_are_all_given() =>
        Assert.Equal(["TU", "TUS"], InitiativeFinder.Find("trygga", All).Initiatives.Select(found => found.Id));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("snöröjning")]
    [InlineData("x")]
    public void Nothing_is_guessed(string text) => Assert.Empty(InitiativeFinder.Find(text, All).Initiatives);

    [Theory]
    [InlineData("Trygga unga", Nearness.Whole)]
    [InlineData("lovstodet", Nearness.Whole)]
    [InlineData("trygg-01", Nearness.Whole)]
    [InlineData("skolan", Nearness.Part)]
    [InlineData("ordnings", Nearness.Part)]
    [InlineData("ordningvakter", Nearness.Slip)]
    [InlineData("snöröjning", Nearness.None)]
    public void It_says_how_it_fits(string text, Nearness nearness) => Assert.Equal(nearness, InitiativeFinder.Find(text, Coded).Nearness);

    [Theory]
    [InlineData("TRYGG-03")]
    [InlineData("TRYGG-1")]
    [InlineData("TRYGG-011")]
    [InlineData("TRYGG")]
    public void An_id_fits_whole_or_not_at_all(string text) =>
        Assert.DoesNotContain(InitiativeFinder.Find(text, Coded).Initiatives, one => one.Id.StartsWith("TRYGG-", StringComparison.Ordinal));

    [Fact]
    public void An_id_that_is_anothers_alias_is_both() =>
        Assert.Equal(["A", "TRYGG-01"], InitiativeFinder.Find("trygg-01", [.. Coded, Town.Initiative("A", "Annat") with { Aliases = ["TRYGG-01"] }]).Initiatives.Select(one => one.Id).Order());

    [Theory]
    [InlineData("Å-1", "Å-1")]
    [InlineData("å-1", "Å-1")]
    [InlineData("A-1", "A-1")]
    public void As_written_comes_before_without_dots(string text, string id) =>
        Assert.Equal(id, Assert.Single(InitiativeFinder.Find(text, [Town.Initiative("A-1", "Ett"), Town.Initiative("Å-1", "Annat")]).Initiatives).Id);

    [Theory]
    [InlineData("Trygg hela vägen 2023")]
    [InlineData("Åtgärder område 3")]
    public void Another_number_is_no_slip(string text) => Assert.Empty(
        InitiativeFinder.Find(text, [Town.Initiative("T", "Trygg hela vägen 2024"), Town.Initiative("O", "Åtgärder område 2")]).Initiatives);

    [Theory]
    [InlineData("ordningsvakt Centrum", "OV")]
    [InlineData("medborgar dialog", "MD")]
    public void What_is_near_can_be_asked_about(string text, string id) => Assert.Equal(id, InitiativeFinder.Near(text, All, 3)[0].Id);

    [Fact]
    public void What_is_far_is_not_near() => Assert.Empty(InitiativeFinder.Near("snöröjning", All, 3));

    private static IReadOnlyList<Initiative> Coded => [.. All, Town.Initiative("TRYGG-01", "Etta"), Town.Initiative("TRYGG-02", "Tvåa")];
}
