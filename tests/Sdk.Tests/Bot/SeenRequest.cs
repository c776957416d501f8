namespace Sdk.Tests.Bot;

/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as they were sent, still escaped.</param>
/// <param name="Body">The body as text.</param>
/// <param name="Headers">The headers; several values of one are joined.</param>
internal sealed record SeenRequest(string Method, string Target, string Body, IReadOnlyDictionary<string, string> Headers);
