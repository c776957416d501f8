using System.Globalization;
using Azure.Data.Tables.Connection;

namespace Azure.Data.Tables.Transactions;

/// <summary>Takes the answer of a transaction apart: a multipart of a change set of one HTTP answer for each action.</summary>
internal static class TransactionAnswer
{
    private const string Line = "\r\n";

    /// <exception cref="TableTransactionFailedException">One action was refused; the service then answers for that one alone.</exception>
    public static IReadOnlyList<Response> Read(Response whole)
    {
        var answers = new List<Response>();
        Collect(whole.Headers.ContentType, whole.Content.ToString(), answers);
        foreach (var answer in answers.Where(answer => answer.IsError))
            throw new TableTransactionFailedException(new RequestFailedException(answer, null, TableErrorParser.Instance));
        return answers;
    }

    private static void Collect(string contentType, string body, List<Response> answers)
    {
        var delimiter = Line + "--" + BoundaryOf(contentType);
        foreach (var part in (Line + body).Split(delimiter).Skip(1).TakeWhile(part => !part.StartsWith("--", StringComparison.Ordinal)))
        {
            var (headers, content) = Separate(part.TrimStart('\r', '\n'));
            var type = headers.GetValueOrDefault("Content-Type", "");
            if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
                Collect(type, content, answers);
            else
                answers.Add(Answer(content));
        }
    }

    private static string BoundaryOf(string contentType)
    {
        const string Parameter = "boundary=";
        var start = contentType?.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase) ?? -1;
        return start < 0
            ? throw new InvalidOperationException("The answer to a transaction is not a multipart.")
            : contentType[(start + Parameter.Length)..].Split(';')[0].Trim().Trim('"');
    }

    private static PartResponse Answer(string http)
    {
        if (!http.StartsWith("HTTP/", StringComparison.Ordinal))
            throw new InvalidOperationException("A part of the answer to a transaction has no status line.");
        var end = http.IndexOf(Line, StringComparison.Ordinal);
        var status = http[..end].Split(' ', 3);
        var (headers, content) = Separate(http[(end + Line.Length)..]);
        return new PartResponse(int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2) ?? "", headers, content);
    }

    private static (Dictionary<string, string> Headers, string Content) Separate(string text)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var position = 0;
        while (position < text.Length)
        {
            var end = text.IndexOf(Line, position, StringComparison.Ordinal);
            var line = end < 0 ? text[position..] : text[position..end];
            position = end < 0 ? text.Length : end + Line.Length;
            if (line.Length == 0)
                break;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return (headers, text[position..]);
    }
}
