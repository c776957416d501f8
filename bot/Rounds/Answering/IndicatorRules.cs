using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>What a typed value of an indicator must be, and when it is asked whether it is right: pure.</summary>
public static class IndicatorRules
{
    private const int LongestValue = 40;

    /// <summary>How much worse than the last value asks for a second look: more than a tenth of it.</summary>
    private const decimal Doubtful = 0.1m;

    /// <summary>The values typed; an empty field is a value that is not there yet. Other fields than those due are left alone.</summary>
    public static IReadOnlyList<IndicatorValue> Check(
        IReadOnlyDictionary<string, string> typed, IReadOnlyList<DueIndicator> due, ICollection<Refusal> faults, ICollection<Refusal> questions)
    {
        var values = new List<IndicatorValue>();
        foreach (var one in due)
        {
            if (!typed.TryGetValue(one.Indicator.Id, out var text) || string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (Read(text, one.Indicator.Unit) is not { } value)
            {
                faults.Add(new Refusal("answer.indicatorWrong", one.Field));
                continue;
            }

            values.Add(new IndicatorValue(one.Indicator.Id, one.Year, value));
            if (QuestionOf(one, value) is { } question)
            {
                questions.Add(question);
            }
        }

        return values;
    }

    /// <summary>
    /// A number as Swedes write it: decimal comma, any kind of space between thousands, a minus sign, the unit or not. A point is refused:
    /// it may mean two things.
    /// </summary>
    public static decimal? Read(string typed, string? unit)
    {
        var text = typed.Trim();
        if (text.Length > LongestValue)
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(unit) && text.EndsWith(unit.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^unit.Trim().Length];
        }
        else if (IsPercent(unit))
        {
            text = text.TrimEnd('%');
        }

        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)))
            .Replace('\u2212', '-').Replace('.', 'x').Replace(',', '.');
        const NumberStyles form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return plain.StartsWith('+') ? null
            : decimal.TryParse(plain, form, CultureInfo.InvariantCulture, out var value) ? value
            : null;
    }

    private static Refusal? QuestionOf(DueIndicator due, decimal value)
    {
        if (IsPercent(due.Indicator.Unit) && value is < 0 or > 100)
        {
            return new Refusal("answer.indicatorRange", due.Field);
        }

        if (due is not { Last: { } last, Indicator.HigherIsBetter: { } higher })
        {
            return null;
        }

        var worse = higher ? last - value : value - last;
        return worse > Math.Abs(last) * Doubtful ? new Refusal(higher ? "answer.indicatorLower" : "answer.indicatorHigher", due.Field) : null;
    }

    private static bool IsPercent(string? unit) => unit?.Trim() is { } written
        && (written == "%" || string.Equals(written, "procent", StringComparison.OrdinalIgnoreCase));
}
