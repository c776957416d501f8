using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

public sealed class HelpOfferTests
{
    [Theory]
    [InlineData(Town.Sara, "tasks budget lists divide compare status update history missing away start wheel plan close tie untie code undoImport handover unowned meeting matters source template", "starta omgång KFN|koppla kanalen till KFN|uppdatera Trygghetspaketet")]
    [InlineData(Town.Tore, "tasks budget lists divide compare status update history missing away source", "uppdatera Trygga unga|budget för Trygga unga|status för Trygga unga")]
    [InlineData(Town.Asa, "tasks budget lists divide compare status update history missing away source", "uppdatera Lovstöd|budget för Lovstöd|status för Lovstöd")]
    [InlineData(Town.Nina, "tasks budget lists divide compare status history missing agenda report decision meeting matters source template", "skapa ärende KS 2026-12-08|budget för Trygga unga|status för Trygga unga")]
    [InlineData(Town.Olle, "tasks budget lists divide compare status history missing meeting matters source", "budget för Trygga unga|status för Trygga unga|vilka har inte svarat?")]
    [InlineData(Town.Lena, "tasks budget lists divide compare status history missing meeting matters source", "budget för Lovstöd|status för Lovstöd|vilka har inte svarat?")]
    public void It_holds_what_the_person_may_do_with_names_of_hers(string person, string commands, string examples)
    {
        var offer = HelpOffer.For(Town.Register.FindPerson(person)!, Town.Register, new DateOnly(2026, 11, 24), Language.Swedish);
        Assert.Equal((commands, examples), (string.Join(' ', offer.Commands), string.Join('|', offer.Examples)));
    }

    [Fact]
    public void A_meeting_that_has_been_is_no_example() => Assert.DoesNotContain(
        HelpOffer.For(Town.Register.FindPerson(Town.Nina)!, Town.Register, new DateOnly(2026, 12, 9), Language.Swedish).Examples,
        example => example.Contains("2026-12-08", StringComparison.Ordinal));
}
