using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Initiatives;

public sealed class VisibilityTests
{
    [Theory]
    [InlineData(Town.Sara, "LOV OV TP TU")]
    [InlineData(Town.Tore, "OV TP TU")]
    [InlineData(Town.Nina, "OV TP TU")]
    [InlineData(Town.Lena, "LOV")]
    public void A_person_sees_the_initiatives_of_her_committees(string person, string ids) => Assert.Equal(ids, Seen(person));

    [Fact]
    public void A_deputy_sees_what_she_deputises_for_and_the_programme_above_it_but_not_its_other_parts() =>
        Assert.Equal("LOV TP TU", Seen(Town.Asa));

    [Fact]
    public void Somebody_in_no_row_sees_nothing() => Assert.Equal("", Seen(Town.Stranger));

    [Fact]
    public void The_owner_is_whom_to_ask() =>
        Assert.Equal(Town.Asa, Visibility.WhomToAsk(Town.Register.FindInitiative("LOV")!, Town.Register)!.Id);

    [Fact]
    public void Without_owner_the_coordinator_is_whom_to_ask() =>
        Assert.Equal(Town.Sara, Visibility.WhomToAsk(Town.Register.FindInitiative("OV")!, Town.Register)!.Id);

    private static string Seen(string person) =>
        string.Join(' ', Visibility.For(Town.Register.FindPerson(person), Town.Register).Select(initiative => initiative.Id));
}
