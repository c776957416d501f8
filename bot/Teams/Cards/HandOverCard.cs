using AdaptiveCards;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>All duties of a person on their way to another: the question, and the receipt.</summary>
public static class HandOverCard
{
    private const int MostRows = 20;

    /// <summary>What would move, with the button that moves it.</summary>
    public static CardMessage Ask(HandOverView view, Language language)
    {
        var words = new Wording(language);
        var question = words["handover.question", view.Duties.Count, Name(view.FromName), Name(view.ToName)];
        return CardFrame.Message(
            words,
            question,
            [
                Pieces.Heading(question),
                .. Rows(view, words),
                Pieces.Quiet(words["handover.follows"]),
                Buttons.Row(Buttons.Primary(words["handover.do", view.Duties.Count], new HandOverConfirm(view.From, view.To, language))),
            ]);
    }

    /// <summary>The field for who receives.</summary>
    public static CardMessage Form(string from, string name, Language language)
    {
        var words = new Wording(language);
        var title = words["handover.formTitle", Name(name)];
        return CardFrame.Message(
            words,
            title,
            [
                Pieces.Heading(title),
                new AdaptiveTextInput
                {
                    Id = HandOverFind.ReceiverField,
                    Label = words["handover.receiver"],
                    IsRequired = true,
                    ErrorMessage = words["handover.receiverError"],
                    MaxLength = 120,
                },
                Buttons.Row(Buttons.Send(words["handover.continue"], new HandOverFind(from, null, language))),
            ]);
    }

    /// <summary>What has moved.</summary>
    public static CardMessage Receipt(HandOverView view, Language language)
    {
        var words = new Wording(language);
        var done = words["handover.done", view.Duties.Count, Name(view.FromName), Name(view.ToName)];
        return CardFrame.Message(words, done, [Pieces.Heading(words["handover.title"]), Pieces.Line(done), .. Rows(view, words), Pieces.Quiet(words["handover.told", Name(view.ToName)])]);
    }

    private static IEnumerable<AdaptiveElement> Rows(HandOverView view, Wording words)
    {
        if (view.OpenQuestions > 0)
        {
            yield return Pieces.Line(words["handover.questions", view.OpenQuestions]);
        }

        yield return Pieces.Section(words["handover.list", view.Duties.Count]);
        foreach (var duty in view.Duties.Take(MostRows))
        {
            yield return Pieces.Line(Pieces.Run(duty.Initiative.Name, 80), Pieces.Subtle("\u00A0· " + Kind(duty.Kind, words)));
        }

        if (view.Duties.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", view.Duties.Count - MostRows]);
        }
    }

    internal static string Kind(DutyKind kind, Wording words) => words[$"duty.{kind}"];

    private static string Name(string name) => CardText.Literal(name, 80);
}
