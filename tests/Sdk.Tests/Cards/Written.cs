using Newtonsoft.Json;

namespace Sdk.Tests.Cards;

/// <summary>
/// Compares what is written, character by character. What is expected has no spaces between its parts; its line breaks
/// are there for the reader only.
/// </summary>
internal static class Written
{
    public static void Is(string expected, object value)
        => Assert.Equal(expected.ReplaceLineEndings(""), JsonConvert.SerializeObject(value));
}
