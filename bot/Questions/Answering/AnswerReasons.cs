using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Questions.Answering;

/// <summary>Why: what the officials said of their deviations in the latest answers.</summary>
internal static class AnswerReasons
{
    public static MoneyAnswer Of(Question question, MoneyFigures figures)
    {
        var year = question.Span.Year;
        var whole = figures.OfYear(question.Subject, year, null);
        var asked = figures.Among(question.Subject).Where(one => !one.MissingInRegister).ToList();
        var seen = asked.Where(figures.Sight.Sees).ToList();
        var lines = seen
            .Select(one => Line(one, figures.OfYear(Subject.Initiative(one.Id), year, null), figures.Money.Latest.GetValueOrDefault(one.Id), year))
            .Where(line => line.Line.Reasons.Count > 0 || line.Needs || line.Line.Subject == question.Subject)
            .OrderByDescending(line => line.Line.Subject == question.Subject)
            .ThenByDescending(line => Math.Abs(line.Line.Amount ?? 0))
            .ToList();
        return new MoneyAnswer(question, whole, whole.Deviation) { Lines = [.. lines.Select(line => line.Line)], Unseen = asked.Count - seen.Count };
    }

    private static (AnswerLine Line, bool Needs) Line(Initiative one, Figures figures, LatestState? latest, int year)
    {
        List<GivenReason> reasons = [];
        if (latest?.ForecastFor(year) is { Why: { } why } forecast)
        {
            reasons.Add(new GivenReason(why, forecast.Day, forecast.UpdateId == latest.Update.Id ? latest.Update.By : null));
        }

        if (latest is { Update: { Answer.Deviation: { } deviation } update } && MunicipalClock.DayOf(update.At).Year == year)
        {
            reasons.Add(new GivenReason(deviation, MunicipalClock.DayOf(update.At), update.By));
        }

        var line = new AnswerLine(one.Name, figures.Subject, figures.Deviation) { Budget = figures.Budget, Outcome = figures.Outcome, Reasons = reasons };
        return (line, figures.NeedsExplanation);
    }
}
