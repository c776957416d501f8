namespace Sdk.Tests.Tables;

/// <summary>A request as it came over the wire, its target not unescaped.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
