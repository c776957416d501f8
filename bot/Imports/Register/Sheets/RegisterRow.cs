using System.Globalization;
using TeamsAssistant.Money;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>
/// One row under known headers. Each reading of a cell gives its value, or null when it is empty or wrong; what is wrong is reported.
/// </summary>
internal sealed class RegisterRow(Findings findings, string place, int number, Headers headers, IReadOnlyList<string> cells)
{
    public int Number => number;

    public string NumberText => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The cell on one line, without outer spaces, in NFC.</summary>
    public string? Text(string column) => LongText(column)?.ReplaceLineEndings(" ");

    /// <summary>The cell with its line breaks.</summary>
    public string? LongText(string column)
    {
        var text = headers.IndexOf(column) is { } index && index < cells.Count ? Fold.Nfc(cells[index]).ReplaceLineEndings("\n") : "";
        return text.Length == 0 ? null : text;
    }

    /// <summary>An id or name that other rows refer to.</summary>
    public string? Key(string column)
    {
        const int Longest = 100;
        if (Text(column) is not { } key)
        {
            return null;
        }

        if (key.Length > Longest)
        {
            Fault(column, "limit.key", Longest.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return key;
    }

    /// <summary>What stands between commas, each once.</summary>
    public IReadOnlyList<string> List(string column) =>
        [.. (Text(column) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DistinctBy(Fold.Of)];

    public long? Amount(string column)
    {
        if (Value(column, text => AmountReader.Read(text), "value.amount") is not { } amount)
        {
            return null;
        }

        if (amount >= 0)
        {
            return amount;
        }

        Fault(column, "value.negative");
        return null;
    }

    public DateOnly? Date(string column) => Value(
        column,
        DateOnly? (text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        "value.date");

    public int? Year(string column) => Value(
        column,
        int? (text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200 ? year : null,
        "value.year");

    /// <summary>A whole number from 1.</summary>
    public int? Ordinal(string column) => Value(
        column,
        int? (text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null,
        "value.ordinal");

    /// <summary>A number with decimal comma, in no unit. A point is refused, as in amounts: it may mean two things.</summary>
    public decimal? Decimal(string column) => Value(column, DecimalOf, "value.number");

    /// <summary>An e-mail address in lower case.</summary>
    public string? Email(string column)
    {
        if (Text(column)?.ToLowerInvariant() is not { } address)
        {
            return null;
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at < address.Length - 1 && at == address.LastIndexOf('@') && !address.Any(letter => char.IsWhiteSpace(letter) || letter is ',' or ';'))
        {
            return address;
        }

        Fault(column, "value.email");
        return null;
    }

    public T? Word<T>(string column, FixedWords<T> words)
        where T : struct => Value(column, words.Find, "value.word", words.Expected);

    public void Fault(string column, string code, params IReadOnlyList<string> arguments) =>
        FaultIn(column, Text(column), code, arguments);

    /// <summary>A fault in a part of the cell.</summary>
    public void FaultIn(string column, string? part, string code, params IReadOnlyList<string> arguments) =>
        findings.Fault(place, number, column, part, code, arguments);

    public void Warn(string column, string code, params IReadOnlyList<string> arguments) =>
        findings.Warn(place, number, column, Text(column), code, arguments);

    private T? Value<T>(string column, Func<string, T?> read, string code, params IReadOnlyList<string> arguments)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Fault(column, code, arguments);
        }

        return value;
    }

    private static decimal? DecimalOf(string text)
    {
        var plain = text.Replace('\u2212', '-').Replace('.', 'x').Replace(',', '.');
        plain = string.Concat(plain.Where(letter => !char.IsWhiteSpace(letter)));
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
