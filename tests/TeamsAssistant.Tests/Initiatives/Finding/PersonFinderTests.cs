using TeamsAssistant.Access;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Initiatives.Finding;

public sealed class PersonFinderTests
{
    private static readonly List<Person> People =
    [
        Of("Anna Exempelsson", "anna.exempelsson@exempel.se"), Of("Anna Provberg", "anna.provberg@exempel.se"), Of("Bo Åström", "bo.astrom@exempel.se"),
        Of("Karl-Erik Testlund", "karl-erik.testlund@exempel.se"), Of("Eva Modell", "eva@exempel.se"), Of("Eda Modell", "eda@exempel.se"),
    ];

    [Theory]
    [InlineData("Anna Exempelsson", "Anna Exempelsson")]
    [InlineData("anna exempelsson", "Anna Exempelsson")]
    [InlineData("Exempelsson, Anna", "Anna Exempelsson")]
    [InlineData("anna.provberg@exempel.se", "Anna Provberg")]
    [InlineData("anna.provberg", "Anna Provberg")]
    [InlineData("Anna", "Anna Exempelsson, Anna Provberg")]
    [InlineData("bo", "Bo Åström")]
    [InlineData("Bo Astrom", "Bo Åström")]
    [InlineData("karl erik", "Karl-Erik Testlund")]
    [InlineData("Anna Prov", "Anna Provberg")]
    [InlineData("Anna Porvberg", "Anna Provberg")]
    [InlineData("Anna Exempelson", "Anna Exempelsson")]
    [InlineData("Eva", "Eva Modell")]
    [InlineData("Eba", "")]
    [InlineData("Gustav", "")]
    [InlineData("", "")]
    public void A_person_is_found_by_name_or_address(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", PersonFinder.Find(text, People).Select(person => person.Name)));

    private static Person Of(string name, string email) => new(Guid.NewGuid().ToString(), name, email, null, [new RoleGrant(Role.Official, Town.Board.Abbreviation)]);
}
