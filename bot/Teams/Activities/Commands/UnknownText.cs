using FuzzySharp;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>
/// The answer to what was not understood: a name alone is asked about, else the nearest command is suggested, else one example.
/// Short: the whole list is one word away.
/// </summary>
internal sealed class UnknownText(IOverview overviews, MunicipalClock clock)
{
    private const string Budget = "budget";
    private const int LeastNear = 65;

    /// <summary>Answers it.</summary>
    /// <param name="turn">The text as argument.</param>
    /// <param name="near">The nearest command's words, or null.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public async Task<CardMessage> AnswerAsync(CommandTurn turn, Phrase? near, CancellationToken cancellation)
    {
        near = MoneyWord(turn.Argument) ?? near;
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        if (register.FindPerson(turn.Caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), turn.Language);
        }

        if (Named(turn.Argument, person, overview) is { Count: > 0 } named)
        {
            return Ask(turn, named, overview);
        }

        var offer = HelpOffer.For(person, register, clock.Today, turn.Language);
        var text = near is not null
            ? TeamsTexts.Source[near.Language, "help.didYouMean", near.Words]
            : TeamsTexts.Source[turn.Language, "help.notUnderstood", offer.Examples[0]];
        return NoticeCard.Of(NoticeKind.Note, text, near?.Language ?? turn.Language);
    }

    // "Budgetera lovstödet": questions about money have no words of their own among the commands.
    private static Phrase? MoneyWord(string text) =>
        NameForm.Words(NameForm.Fold(text)).Any(word => Fuzz.Ratio(word, Budget) >= LeastNear) ? Phrase.Sv(Budget) : null;

    private IReadOnlyList<Initiative> Named(string text, Person person, MunicipalityOverview overview)
    {
        var match = NameInQuestion.Read(text, overview.Register.Initiatives, clock.Today).Match;
        var seen = overview.VisibleTo(person).Select(one => one.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. match.Initiatives.Where(one => seen.Contains(one.Id))];
    }

    private CardMessage Ask(CommandTurn turn, IReadOnlyList<Initiative> named, MunicipalityOverview overview)
    {
        if (named is not [var one])
        {
            return ChoiceCard.Of(turn.Argument, [.. named.Select(each => new Choice(each.Name, new StatusShow(each.Id, turn.Language)))], turn.Language);
        }

        var texts = TeamsTexts.Source;
        List<Choice> choices =
        [
            new(texts[turn.Language, "budget.status"], new StatusShow(one.Id, turn.Language)),
            new(texts[turn.Language, "status.budget"], new BudgetShow(one.Id, clock.Today.Year, turn.Language)),
        ];
        if (overview.MayAnswer(turn.Caller.Id, one))
        {
            choices.Add(new(texts[turn.Language, "status.update"], new UpdateOpen(one.Id, turn.Language)));
        }

        return ChoiceCard.Of(turn.Argument, choices, turn.Language, texts[turn.Language, "choice.about", CardText.Literal(one.Name)]);
    }
}
