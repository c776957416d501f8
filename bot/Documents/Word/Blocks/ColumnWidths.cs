using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>
/// How wide a table's columns are, in twentieths of a point: their shares, but none narrower than its longest word, as far as the table has
/// room for that. Only Word knows how wide letters are; they are reckoned as those of a rather wide face.
/// </summary>
internal static class ColumnWidths
{
    private const int Letter = 102;
    private const int HeaderLetter = 110;
    private const int FineLetter = 88;
    private const int Margins = 230;

    /// <summary>A longer word than this share of the table, in percent, may be broken.</summary>
    private const int MostOfTable = 33;

    /// <summary>The widths, together exactly the table's.</summary>
    public static List<int> Of(ReportTable table, int width)
    {
        var shares = table.Columns.Sum(column => column.Width);
        var widths = table.Columns.Select(column => width * column.Width / shares).ToList();
        var least = table.Columns.Select((column, index) => Math.Min(Least(table, column, index), column.Numbers ? width : width * MostOfTable / 100)).ToList();
        if (least.Sum() is var all && all > width)
        {
            least = [.. least.Select(one => one * width / all)];
        }

        var (lacking, spare) = (0L, 0L);
        for (var i = 0; i < widths.Count; i++)
        {
            lacking += Math.Max(0, least[i] - widths[i]);
            spare += Math.Max(0, widths[i] - least[i]);
        }

        if (lacking > 0 && spare > 0)
        {
            widths = [.. widths.Select((one, index) => one <= least[index] ? least[index] : one - (int)((one - least[index]) * lacking / spare))];
        }

        widths[0] += width - widths.Sum();
        return widths;
    }

    private static int Least(ReportTable table, TableColumn column, int index)
    {
        var letter = table.Fine ? FineLetter : Letter;
        var longest = 0;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            longest = Longest(table.Rows[i].Cells[index], column.Numbers, longest);
        }

        return Math.Max(LongestWord(column.Header, 0) * HeaderLetter, longest * letter) + Margins;
    }

    // Loops, as in the table itself: nothing is allocated a cell. A number is not broken, whatever stands in it.
    private static int Longest(IReadOnlyList<ReportRun> cell, bool whole, int longest)
    {
        var length = 0;
        for (var i = 0; i < cell.Count; i++)
        {
            length += cell[i].Text.Length;
            longest = whole ? longest : LongestWord(cell[i].Text, longest);
        }

        return whole ? Math.Max(longest, length) : longest;
    }

    /// <summary>The length of the longest word, if longer than the longest so far: shorter ones are jumped over.</summary>
    private static int LongestWord(string text, int longest)
    {
        for (var start = 0; start + longest < text.Length;)
        {
            var end = start + longest - 1;
            while (end >= start && !IsBreak(text[end]))
            {
                end--;
            }

            if (end < start)
            {
                // No break within as many letters: one that is as long, or longer.
                end = start + longest;
                while (end < text.Length && !IsBreak(text[end]))
                {
                    end++;
                }

                // A hyphen stays on its line.
                longest = end - start + (end < text.Length && IsHyphen(text[end]) ? 1 : 0);
            }

            start = end + 1;
        }

        return longest;
    }

    private static bool IsBreak(char letter) => letter is ' ' or '\n' or '\t' || IsHyphen(letter);

    private static bool IsHyphen(char letter) => letter is '-' or '–' or '/';
}
