using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What an answer says beside its level and progress, field by field: on the receipt, above the form, in status and history alike.</summary>
internal static class SaidFields
{
    /// <summary>The fields with something in them, each with its label and text.</summary>
    public static IEnumerable<(AnswerField Field, string Label, string Text)> In(StatusUpdate update, Wording words) =>
        from field in AnswerFields.All
        where field.Kind is AnswerFieldKind.Text or AnswerFieldKind.Line or AnswerFieldKind.Amount
        let label = field.Kind == AnswerFieldKind.Amount
            ? words[$"receipt.{field.Name}", update.ForecastYear.ToString(CultureInfo.InvariantCulture)]
            : words[$"status.{field.Name}"]
        let text = field.Given(update.Answer) switch
        {
            long amount => words.Amount(amount),
            var given => given as string,
        }
        where !string.IsNullOrWhiteSpace(text)
        select (field, label, text);

    /// <summary>The whole answer: texts as sections in their paragraphs, the rest a line each, and what was measured.</summary>
    /// <param name="update">The answer.</param>
    /// <param name="initiative">Its initiative.</param>
    /// <param name="words">The language.</param>
    /// <param name="longest">Most bytes of one text.</param>
    /// <param name="room">Bytes of texts after which the next is a line.</param>
    public static IEnumerable<AdaptiveElement> Of(StatusUpdate update, Initiative initiative, Wording words, int longest = Pieces.LongText, int room = int.MaxValue)
    {
        var said = In(update, words).ToLookup(one => one.Field.Once);
        var used = 0;
        return
        [
            .. said[false].SelectMany(Draw),
            .. update.Answer.Indicators.Take(IndicatorLine.Most).Select(value => IndicatorLine.Of(initiative, value, words)),
            .. said[true].SelectMany(Draw),
        ];

        IEnumerable<AdaptiveElement> Draw((AnswerField Field, string Label, string Text) one)
        {
            if (one.Field.Kind != AnswerFieldKind.Text || used > room)
            {
                return [Pieces.Fact(one.Label, one.Text)];
            }

            used += Math.Min(CardText.SizeOf(one.Text), longest);
            return Pieces.Said(one.Label, one.Text, longest);
        }
    }
}
