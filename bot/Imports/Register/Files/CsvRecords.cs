using System.Text;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>
/// Reads comma- or semicolon-separated text one record at a time. Which of the two is told by the header; quoted cells may hold either,
/// line breaks and doubled quotes. A record is one row of a spreadsheet, however many lines it takes.
/// </summary>
/// <remarks>Of a cell that is too long only so much is kept that the check can see it, and of a row no more columns than a sheet may have.</remarks>
internal sealed class CsvRecords(string file, TextReader text, RegisterLimits limits)
{
    private const char Quote = '"';

    private readonly StringBuilder cell = new();
    private char separator;
    private int row;

    public IEnumerable<IReadOnlyList<string>> Read()
    {
        var header = HeaderLine();
        separator = SeparatorOf(header);
        var rest = new Characters(header, text);
        while (rest.Peek() >= 0)
        {
            row++;
            yield return Record(rest);
        }
    }

    private List<string> Record(Characters rest)
    {
        var cells = new List<string>();
        for (var column = 0; ; column++)
        {
            cell.Clear();
            if (rest.Peek() == Quote)
            {
                Quoted(rest, column);
            }
            else
            {
                Plain(rest);
            }

            var content = cell.ToString();
            if (column < limits.Columns)
            {
                cells.Add(content);
            }
            else if (!string.IsNullOrWhiteSpace(content))
            {
                throw limits.TooManyColumns(file, row, column);
            }

            var end = rest.Read();
            if (end == separator)
            {
                continue;
            }

            if (end == '\r' && rest.Peek() == '\n')
            {
                rest.Read();
            }

            return cells;
        }
    }

    private void Plain(Characters rest)
    {
        while (!IsEnd(rest.Peek()))
        {
            Keep((char)rest.Read());
        }
    }

    private void Quoted(Characters rest, int column)
    {
        rest.Read();
        while (true)
        {
            var next = rest.Read();
            if (next < 0)
            {
                throw Fault(column);
            }

            if (next != Quote)
            {
                Keep((char)next);
            }
            else if (rest.Peek() == Quote)
            {
                rest.Read();
                Keep(Quote);
            }
            else if (IsEnd(rest.Peek()))
            {
                return;
            }
            else
            {
                throw Fault(column);
            }
        }
    }

    private void Keep(char character)
    {
        if (cell.Length <= limits.CellLength)
        {
            cell.Append(character);
        }
    }

    private bool IsEnd(int character) => character is < 0 or '\r' or '\n' || character == separator;

    private UnreadableFileException Fault(int column) => new(new RegisterFault(file, row, ColumnLetters.Of(column), null, "csv.quote"));

    /// <summary>The first line with its end, or as much of it as tells the separator.</summary>
    private string HeaderLine()
    {
        var line = new StringBuilder();
        var quoted = false;
        while (line.Length < 65_536 && text.Read() is var next && next >= 0)
        {
            line.Append((char)next);
            quoted ^= next == Quote;
            if (!quoted && next is ('\r' or '\n'))
            {
                break;
            }
        }

        return line.ToString();
    }

    private static char SeparatorOf(string header)
    {
        var quoted = false;
        var (semicolons, commas) = (0, 0);
        foreach (var character in header)
        {
            quoted ^= character == Quote;
            semicolons += !quoted && character == ';' ? 1 : 0;
            commas += !quoted && character == ',' ? 1 : 0;
        }

        return commas > semicolons ? ',' : ';';
    }

    /// <summary>The header, which is read before its separator is known, then the rest, with one character of foresight.</summary>
    /// <remarks>A stream reader's own Peek may say "end" when the stream only paused, as an unpacking one does.</remarks>
    private sealed class Characters(string header, TextReader rest)
    {
        private int at;
        private int? peeked;

        public int Peek() => peeked ??= Next();

        public int Read()
        {
            var next = Peek();
            peeked = null;
            return next;
        }

        private int Next() => at < header.Length ? header[at++] : rest.Read();
    }
}
