using TeamsAssistant.Updates;

namespace TeamsAssistant.Budget;

/// <summary>The forecast of an open year: what the official gave, else a straight line through what is booked.</summary>
internal static class ForecastRules
{
    private const int MonthsOfYear = 12;

    public static Forecast? For(GivenForecast? given, long? outcome, LedgerYear ledger)
    {
        if (given is not null)
        {
            return new(given.Amount, ForecastBasis.Official, given.Day, given.UpdateId);
        }

        var months = ledger.MonthsBooked;
        if (outcome is not { } booked || months == 0)
        {
            return null;
        }

        var lastMonth = new DateOnly(ledger.Year, months, DateTime.DaysInMonth(ledger.Year, months));
        var newest = ledger.Imports.MaxBy(import => import.BookedThrough)!;
        return new(StraightLine(booked, months), ForecastBasis.StraightLine, lastMonth, newest.Id);
    }

    /// <summary>Outcome × 12 / months booked, half away from zero.</summary>
    public static long StraightLine(long outcome, int months)
    {
        var year = Int128.Abs(outcome) * MonthsOfYear;
        var rounded = ((year * 2) + months) / (months * 2);
        return checked((long)(outcome < 0 ? -rounded : rounded));
    }
}
