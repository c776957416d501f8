using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>A request as Graph reads it: the address in decoded parts.</summary>
/// <param name="Number">Which one it is, from 1.</param>
/// <param name="Method">GET, PUT …</param>
/// <param name="Parts">Of the path, without the version.</param>
/// <param name="Query">Parameters, by decoded name.</param>
/// <param name="Headers">By name, whatever its case.</param>
public sealed record GraphRequest(
    int Number, string Method, string[] Parts, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>A part of an upload.</summary>
    public bool IsPart => Parts[0] == "upload" && Method == "PUT";

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    public override string ToString() => $"{Method} /{string.Join('/', Parts)}{(Query.Count > 0 ? "?" : "")}{string.Join('&', Query.Select(one => $"{one.Key}={one.Value}"))}";

    public static GraphRequest Of(HttpContext http, int number)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var at = target.IndexOf('?', StringComparison.Ordinal);
        var path = at < 0 ? target : target[..at];
        return new GraphRequest(
            number,
            http.Request.Method,
            [.. path.Trim('/').Split('/').Select(Uri.UnescapeDataString)],
            QueryHelpers.ParseQuery(at < 0 ? "" : target[at..]).ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal),
            http.Request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }
}
