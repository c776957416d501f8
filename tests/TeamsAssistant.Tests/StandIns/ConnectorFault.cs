using Microsoft.AspNetCore.Http;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>What the stand-in does with a request instead of taking it.</summary>
/// <param name="Status">The answer's status; 0: the connection breaks.</param>
/// <param name="Code">Teams' code, or null.</param>
/// <param name="RetryAfter">The header, or null.</param>
public sealed record ConnectorFault(int Status, string? Code = null, string? RetryAfter = null)
{
    /// <summary>The connection breaks before Teams has taken the message.</summary>
    public static ConnectorFault DroppedBefore { get; } = new(0);

    /// <summary>Teams has taken the message, and the connection breaks before it says so.</summary>
    public static ConnectorFault DroppedAfter { get; } = new(0) { Takes = true };

    /// <summary>Whether Teams takes the message all the same.</summary>
    public bool Takes { get; init; }

    /// <summary>How the request is answered.</summary>
    public IResult Answer(HttpRequest request)
    {
        if (Status == 0)
        {
            request.HttpContext.Abort();
            return Results.Empty;
        }

        if (RetryAfter is { } after)
        {
            request.HttpContext.Response.Headers.RetryAfter = after;
        }

        return Results.Json(new { error = new { code = Code, message = "refused on demand" } }, statusCode: Status);
    }
}
