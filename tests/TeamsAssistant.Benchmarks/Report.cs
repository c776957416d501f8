using System.Globalization;

namespace TeamsAssistant.Benchmarks;

/// <summary>What a benchmark says: one line each, figures with a point whatever the machine's language.</summary>
internal static class Report
{
    public static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Processor time of this process so far: what other work on the machine does not change much.</summary>
    public static TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    /// <summary>The value below which the share of the values lies.</summary>
    public static double At(this IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
