using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>To whom a question is left.</summary>
public static class LeaveCard
{
    private const int MostPeople = 80;
    private const int LongestName = 60;

    /// <summary>Draws the card.</summary>
    /// <param name="initiative">What is asked about.</param>
    /// <param name="round">The round that asks.</param>
    /// <param name="people">Who may be chosen, the likeliest first.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="fault">What was wrong with the choice before, or null.</param>
    public static CardMessage Of(Initiative initiative, string round, IReadOnlyList<Person> people, Language language, Refusal? fault = null)
    {
        var words = new Wording(language);
        var title = words["leave.title", CardText.Literal(initiative.Name)];
        return CardFrame.Message(
            words,
            title,
            [
                Pieces.Heading(title),
                Pieces.Line(words["leave.explained"]),
                new AdaptiveChoiceSetInput
                {
                    Id = AnswerLeaveTo.PersonField,
                    Label = words["leave.person"],
                    Style = AdaptiveChoiceInputStyle.Compact,
                    Choices = [.. people.Take(MostPeople).Select(person => new AdaptiveChoice { Title = CardText.Literal(person.Name, LongestName), Value = person.Id })],
                    IsRequired = true,
                    ErrorMessage = words["leave.personError"],
                },
                fault is null ? null : Pieces.Alert(RefusalText.Of(fault, language)),
                people.Count > MostPeople ? Pieces.Small(words["leave.more", people.Count - MostPeople]) : null,
                Buttons.Row(
                    Buttons.Send(words["leave.send"], new AnswerLeaveTo(round, initiative.Id, null, language)),
                    Buttons.Press(words["leave.back"], new UpdateOpen(initiative.Id, language))),
            ]);
    }
}
