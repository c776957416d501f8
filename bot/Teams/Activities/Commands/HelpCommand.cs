using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>hjälp: what the person may ask and do, with examples that fit her; also what greets when the assistant is installed.</summary>
internal sealed class HelpCommand(IOverview overviews, MunicipalClock clock) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("hjälp"), Phrase.Sv("hjälp mig"), Phrase.Sv("hjlp"), Phrase.Sv("hälp"), Phrase.Sv("hjäp"), Phrase.Sv("jhälp"), Phrase.Sv("vad kan du"),
        Phrase.Sv("vad kan jag fråga"), Phrase.Sv("vad kan man fråga"), Phrase.Sv("kommandon"),
        Phrase.En("help"), Phrase.En("help me"), Phrase.En("hlep"), Phrase.En("what can you do"), Phrase.En("what can i ask"), Phrase.En("commands"),
        new("hej", Language.Swedish, Greeting: true), new("hejsan", Language.Swedish, Greeting: true), new("hallå", Language.Swedish, Greeting: true),
        new("tjena", Language.Swedish, Greeting: true), new("god morgon", Language.Swedish, Greeting: true), new("goddag", Language.Swedish, Greeting: true),
        new("hello", Language.English, Greeting: true), new("hi", Language.English, Greeting: true), new("hey", Language.English, Greeting: true),
        new("good morning", Language.English, Greeting: true),
    ];

    public async Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        if (register.FindPerson(turn.Caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), turn.Language);
        }

        var offer = HelpOffer.For(person, register, clock.Today, turn.Language);
        return HelpCard.Of(null, offer.Examples, turn.Language, offer.Commands);
    }

    /// <summary>
    /// The greeting at install. In a channel it asks the coordinator which committee works there (design.md, Coordinator). Nobody is known
    /// to be reading, so no initiative is named.
    /// </summary>
    public async Task<CardMessage> WelcomeAsync(Place place, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        var committee = register.Committees.Count > 0 ? register.Committees[0].Abbreviation : "KS";
        var lead = TeamsTexts.Source[Language.Swedish, place.IsChannel ? "help.welcomeChannel" : "help.welcome", committee];
        return HelpCard.Of(lead, [], Language.Swedish);
    }
}
