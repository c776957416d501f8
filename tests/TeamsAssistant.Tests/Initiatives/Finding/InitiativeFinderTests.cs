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
    public void One_is_meant(string text, string id) => Assert.Equal([id], InitiativeFinder.Find(text, All).Select(found => found.Id));

    [Fact]
    public void Several_that_fit_alike_are_all_given() =>
        Assert.Equal(["TU", "TUS"], InitiativeFinder.Find("trygga", All).Select(found => found.Id));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("snöröjning")]
    [InlineData("x")]
    public void Nothing_is_guessed(string text) => Assert.Empty(InitiativeFinder.Find(text, All));
}
