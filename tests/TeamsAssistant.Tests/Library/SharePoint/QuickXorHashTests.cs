using TeamsAssistant.Library.SharePoint;

namespace TeamsAssistant.Tests.Library.SharePoint;

public sealed class QuickXorHashTests
{
    [Theory]
    [InlineData("", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("Sg==", "SgAAAAAAAAAAAAAAAQAAAAAAAAA=")]
    [InlineData("tbQ=", "taAFAAAAAAAAAAAAAgAAAAAAAAA=")]
    public async Task The_hash_is_SharePoints(string content, string hash) =>
        Assert.Equal(hash, await QuickXorHash.OfAsync(new MemoryStream(Convert.FromBase64String(content)), default));
}
