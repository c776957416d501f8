using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The whole answer that stands, to read beside the fields.</summary>
internal static class EarlierAnswerBox
{
    private const int RoomForBoth = 7_000;
    private const int FrameOfParagraph = 150;
    private const int Least = 160;

    public static AdaptiveContainer? Of(AnswerFormView view, Wording words)
    {
        if (view.Earlier is not { Update: { Answer: var answer } update } earlier)
        {
            return null;
        }

        var longest = Room(view.Fields, answer);
        var day = Wording.Iso(MunicipalClock.DayOf(update.At));
        return Pieces.Box(
            AdaptiveContainerStyle.Emphasis,
            [
                Pieces.Line(Pieces.Strong(earlier.By is { } by ? words["status.answeredBy", CardText.Literal(by, 80), day] : words["status.answered", day])),
                Pieces.Fact(words["status.level"], words.Level(answer.Level)),
                answer.Progress is { } percent ? Pieces.Fact(words["status.progress"], words.Percent(percent)) : null,
                .. SaidFields.Of(update, view.Initiative, words, longest),
            ]);
    }

    // What stands in the fields goes before: the card holds no more than it holds.
    private static int Room(AnswerForm fields, Answer answer)
    {
        var texts = AnswerFields.All.Where(field => field.Kind is AnswerFieldKind.Text or AnswerFieldKind.Line).ToList();
        var typed = texts.Sum(field => CardText.SizeOf(field.Typed(fields) ?? ""));
        var shown = texts.Where(field => field.Kind == AnswerFieldKind.Text).Select(field => field.Given(answer) as string);
        var frames = shown.Sum(text => CardText.Paragraphs(text ?? "").Count) * FrameOfParagraph;
        return Math.Clamp((RoomForBoth - frames - typed) / texts.Count, Least, Pieces.LongText);
    }
}
