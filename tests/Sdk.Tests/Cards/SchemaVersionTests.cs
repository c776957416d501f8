using AdaptiveCards;

namespace Sdk.Tests.Cards;

/// <summary>What a version may be.</summary>
public sealed class SchemaVersionTests
{
    [Fact]
    public void A_version_that_is_missing_is_refused()
        => Assert.ThrowsAny<ArgumentException>(() => new AdaptiveCard((string)null!));

    [Theory]
    [InlineData("abc")]
    [InlineData("1.x")]
    [InlineData("1.")]
    [InlineData("-1.0")]
    public void A_version_that_is_not_a_number_is_refused(string version)
        => Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveCard(version));

    [Fact]
    public void A_version_without_minor_number_is_point_zero()
        => Assert.Equal("1.0", new AdaptiveSchemaVersion("1").ToString());

    [Fact]
    public void Versions_compare_by_number()
    {
        AdaptiveSchemaVersion nine = "1.9", ten = "1.10";
        Assert.True(nine < ten);
        Assert.True(ten >= nine);
        Assert.True(nine != ten);
        Assert.Equal(new AdaptiveSchemaVersion(1, 10), ten);
    }
}
