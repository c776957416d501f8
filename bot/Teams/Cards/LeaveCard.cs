using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards;

/// <summary>To whom a question is left.</summary>
public static class LeaveCard
{
    private const int MostPeople = 80;
    private const int FewestPeople = 8;
    private const int LongestName = 60;

    // Of the card's 14 Ki: what was typed goes before names far down the list.
    private const int RoomForPeopleAndText = 10_500;
    private const int FrameOfPerson = 70;

    /// <summary>Draws the card.</summary>
    /// <param name="initiative">What is asked about.</param>
    /// <param name="asked">The question as the form sent it, with what was typed.</param>
    /// <param name="people">Who may be chosen, the likeliest first.</param>
    /// <param name="fault">What was wrong with the choice before, or null.</param>
    public static CardMessage Of(Initiative initiative, AnswerLeave asked, IReadOnlyList<Person> people, Refusal? fault = null)
    {
        var language = asked.Language;
        var words = new Wording(language);
        var shown = Fitting(people, asked.Fields);
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
                    Choices = [.. shown.Select(person => new AdaptiveChoice { Title = CardText.Literal(person.Name, LongestName), Value = person.Id })],
                    IsRequired = true,
                    ErrorMessage = words["leave.personError"],
                },
                fault is null ? null : Pieces.Alert(RefusalText.Of(fault, language)),
                people.Count > shown.Count ? Pieces.Small(words["leave.more", people.Count - shown.Count]) : null,
                Buttons.Row(
                    Buttons.Send(words["leave.send"], new AnswerLeaveTo(asked.Round, initiative.Id, null, language)),
                    Buttons.PressLong(
                        words["leave.back"],
                        new AnswerBack(asked.Round, initiative.Id, asked.Form, asked.Fields, language),
                        new UpdateOpen(initiative.Id, language))),
            ]);
    }

    private static List<Person> Fitting(IReadOnlyList<Person> people, AnswerForm typed)
    {
        var left = RoomForPeopleAndText - typed.Filled.Sum(field => CardText.SizeOf(field.Text) + field.Field.Length);
        return
        [
            .. people.Take(MostPeople).TakeWhile((person, i) =>
                (left -= CardText.SizeOf(CardText.Literal(person.Name, LongestName)) + FrameOfPerson) > 0 || i < FewestPeople),
        ];
    }
}
