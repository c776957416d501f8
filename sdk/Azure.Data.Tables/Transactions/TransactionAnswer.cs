using System.Globalization;
using System.Text;
using Azure.Data.Tables.Connection;

namespace Azure.Data.Tables.Transactions;

/// <summary>Takes the answer of a transaction apart: a multipart of a change set of one HTTP answer for each action.</summary>
internal static class TransactionAnswer
{
    private const string ContentType = "Content-Type";

    /// <exception cref="TableTransactionFailedException">One action was refused; the service then answers for that one alone.</exception>
    public static IReadOnlyList<Response> Read(Response whole)
    {
        var answers = new List<Response>();
        Collect(whole.Headers.ContentType, whole.Content.ToMemory().Span, answers);
        foreach (var answer in answers)
        {
            if (answer.IsError)
                throw new TableTransactionFailedException(new RequestFailedException(answer, null, TableErrorParser.Instance));
        }

        return answers;
    }

    private static void Collect(string contentType, ReadOnlySpan<byte> body, List<Response> answers)
    {
        ReadOnlySpan<byte> delimiter = Encoding.UTF8.GetBytes($"\r\n--{BoundaryOf(contentType)}");

        // At the very beginning it needs no line break before it.
        var begin = body.StartsWith(delimiter[2..]) ? -2 : body.IndexOf(delimiter);
        while (begin != -1)
        {
            body = body[(begin + delimiter.Length)..];
            if (body.StartsWith("--"u8))
                return;
            begin = body.IndexOf(delimiter);
            Part((begin < 0 ? body : body[..begin]).TrimStart("\r\n"u8), answers);
        }
    }

    private static void Part(ReadOnlySpan<byte> part, List<Response> answers)
    {
        string type = null;
        while (Header(ref part, out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, ContentType))
                type = Encoding.UTF8.GetString(value);
        }

        if (type?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true)
            Collect(type, part, answers);
        else
            answers.Add(Answer(part));
    }

    private static string BoundaryOf(string contentType)
    {
        const string Parameter = "boundary=";
        var start = contentType?.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase) ?? -1;
        return start < 0
            ? throw new InvalidOperationException("The answer to a transaction is not a multipart.")
            : contentType[(start + Parameter.Length)..].Split(';')[0].Trim().Trim('"');
    }

    private static PartResponse Answer(ReadOnlySpan<byte> http)
    {
        if (!http.StartsWith("HTTP/"u8))
            throw new InvalidOperationException("A part of the answer to a transaction has no status line.");
        var status = Encoding.UTF8.GetString(Line(ref http)).Split(' ', 3);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Header(ref http, out var name, out var value))
        {
            if (!name.IsEmpty)
                headers[Encoding.UTF8.GetString(name)] = Encoding.UTF8.GetString(value);
        }

        return new PartResponse(int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2) ?? "", headers, http.ToArray());
    }

    /// <summary>Takes a header's line off; false after the empty line that ends them. A line without a name has an empty one.</summary>
    private static bool Header(ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        var line = Line(ref text);
        if (line.IsEmpty)
            return false;
        var colon = line.IndexOf((byte)':');
        if (colon > 0)
        {
            name = line[..colon].Trim(" \t"u8);
            value = line[(colon + 1)..].Trim(" \t"u8);
        }

        return true;
    }

    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf("\r\n"u8);
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 2)..];
        return line;
    }
}
