using AdaptiveCards;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>
/// The answer to a question about money: the sentence, the amount large, the others beside it, a chart, what it is made of, where it comes
/// from, and what is asked next.
/// </summary>
internal static class AnswerCard
{
    private const int MostRows = 5;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(MoneyAnswer answer, AnswerView view, Language language)
    {
        var words = new Wording(language);
        var sentence = AnswerSentence.Of(answer, view, words);
        return CardFrame.Message(
            words,
            sentence,
            [
                Pieces.Heading(Heading(answer, view, words)),
                Pieces.Quiet(QuestionWording.Of(answer.Question, view, words)),
                Large(answer, words) is { } large ? Pieces.Side([large, .. Situation(answer, words)]) : null,
                .. AnswerFigures.Of(answer, view, words),
                answer.Figures.NeedsExplanation && IsAmount(answer) ? Pieces.Alert(words["budget.explain"]) : null,
                AnswerChart.Of(answer, view, words),
                Pieces.Line(Pieces.Subtle(sentence, CardFrame.LongestSentence)),
                .. AnswerLines.Of(answer, view, words),
                .. Sources(answer, words),
                .. Missing(answer, view, words),
                answer.Partial ? Pieces.Quiet(words["ask.partial"]) : null,
                Source(answer, view, words) is { Length: > 0 } source ? Pieces.Small(source) : null,
                .. AnswerButtons.Of(answer, view, words),
            ]);
    }

    private static bool IsAmount(MoneyAnswer answer) => !answer.Question.Form.IsList() && answer.Question.Form != Form.Comparison;

    private static string Heading(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        var name = question.Subject.Kind == SubjectKind.All ? words[answer.Partial ? "ask.allSeen" : "ask.allHeading"] : view.NameOf(question.Subject);
        return question.Other is { } other ? words["ask.versus", name, other.Kind == SubjectKind.All ? words["ask.all"] : view.NameOf(other)] : name;
    }

    /// <summary>The amount asked for, as wide as it is: an English amount is long, and must not run into what stands beside it.</summary>
    private static AdaptiveColumn? Large(MoneyAnswer answer, Wording words)
    {
        if (!IsAmount(answer))
        {
            return null;
        }

        var measure = answer.Question.Measure;
        var column = (measure, answer.Amount) switch
        {
            (_, null) => Pieces.Figure(words[$"measure.{measure}"], words["budget.unknown"], AdaptiveTextSize.Large),
            (Measure.Remaining, < 0 and var left) =>
                Pieces.Figure(words["budget.over"], words.Amount(-left), AdaptiveTextSize.ExtraLarge, color: AdaptiveTextColor.Attention),
            (Measure.Deviation, var deviation) => Pieces.Figure(
                words[$"measure.{measure}"],
                AnswerSentence.Signed(measure, deviation, words),
                AdaptiveTextSize.ExtraLarge,
                color: deviation > 0 ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default),
            (_, var amount) => Pieces.Figure(words[$"measure.{measure}"], words.Amount(amount), AdaptiveTextSize.ExtraLarge),
        };
        column.Width = AdaptiveColumnWidth.Auto;
        return column;
    }

    private static IEnumerable<AdaptiveColumn> Situation(MoneyAnswer answer, Wording words)
    {
        if (answer.Question.Subject.Kind != SubjectKind.Initiative)
        {
            yield break;
        }

        var column = answer.Latest is not { } latest
            ? Pieces.Figure(words["status.level"], words["status.none"], AdaptiveTextSize.Medium)
            : Pieces.Figure(
                words["status.level"],
                words.LevelName(latest.Update.Answer.Level),
                AdaptiveTextSize.Medium,
                words["status.levelOn", (int)latest.Update.Answer.Level, words.Day(MunicipalClock.DayOf(latest.Update.At))],
                Pieces.ColorOf(latest.Update.Answer.Level));
        column.Spacing = AdaptiveSpacing.ExtraLarge;
        yield return column;
    }

    // Where the lines are the sources, these stand there.
    private static IEnumerable<AdaptiveElement> Sources(MoneyAnswer answer, Wording words)
    {
        var figures = answer.Figures;
        if (figures.Sources.Count == 0 || answer.Question.Form != Form.Amount || answer.Question.Source is not null || answer.Question.Span.Kind != SpanKind.Year)
        {
            yield break;
        }

        yield return Pieces.Section(words["budget.sources"]);
        foreach (var source in figures.Sources.Take(MostRows))
        {
            yield return Pieces.Row(
                source.Source, words.Amount(source.Budget), source.Used is { } used ? words["ask.used", words.Amount(used)] : null);
        }

        if (figures.Sources.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", figures.Sources.Count - MostRows]);
        }

        if (figures.Uncovered is { } uncovered and not 0)
        {
            yield return Pieces.Row(words["measure.Uncovered"], words.Amount(uncovered));
        }
    }

    private static IEnumerable<AdaptiveElement> Missing(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var missing = answer.Figures.Missing;
        if (missing.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["budget.missing"]);
        var named = missing.Where(part => view.Sight.Initiatives.Contains(part.Initiative)).ToList();
        foreach (var part in named.Take(MostRows))
        {
            yield return Pieces.Line(words[$"lack.{part.Lack}", CardText.Literal(part.Name, 160)]);
        }

        if (named.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", named.Count - MostRows]);
        }

        var unseen = missing.Except(named).Select(part => part.Initiative).Distinct().Count();
        if (unseen > 0)
        {
            yield return Pieces.Quiet(words[unseen == 1 ? "lack.unseenOne" : "lack.unseen", unseen]);
        }
    }

    private static string Source(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var figures = answer.Figures;
        var parts = new List<string>();
        foreach (var import in figures.Imports.Take(2))
        {
            parts.Add(words["budget.file", CardText.Literal(import.File, 120), Wording.Iso(MunicipalClock.DayOf(import.At))]);
        }

        if (figures.Imports.Count > 2)
        {
            parts.Add(words["list.more", figures.Imports.Count - 2] + ".");
        }

        if (BudgetSentence.BookedThrough(figures.Imports, figures.Span.Kind == SpanKind.AllYears ? DateOnly.MaxValue.Year : figures.Span.Year) is { } month)
        {
            parts.Add(words["budget.booked", words.Month(month)]);
        }

        parts.Add(Basis(figures.Forecast, answer.Latest, view, words));
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Basis(Forecast? forecast, LatestState? latest, AnswerView view, Wording words)
    {
        var by = forecast is { Basis: ForecastBasis.Official } && forecast.SourceId == latest?.Update.Id ? view.PersonName(latest.Update.By) : null;
        return forecast switch
        {
            null => "",
            { Basis: ForecastBasis.StraightLine } => words["budget.straightLine", Wording.Iso(forecast.Day)],
            _ when by is not null => words["budget.officialBy", CardText.Literal(by, 80), Wording.Iso(forecast.Day)],
            _ => words["budget.official", Wording.Iso(forecast.Day)],
        };
    }
}
