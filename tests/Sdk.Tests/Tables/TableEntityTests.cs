using Azure;
using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

public sealed class TableEntityTests
{
    [Fact]
    public void A_missing_property_reads_as_null()
    {
        var entity = new TableEntity("p", "r");

        Assert.Null(entity["Missing"]);
        Assert.Null(entity.GetInt64("Missing"));
        Assert.Null(entity.GetBinaryData("Missing"));
        Assert.Equal(default, entity.ETag);
        Assert.Null(entity.Timestamp);
    }

    [Fact]
    public void A_property_of_another_type_is_refused_not_converted()
    {
        var entity = new TableEntity { ["Value"] = 1 };

        Assert.Throws<InvalidOperationException>(() => entity.GetInt64("Value"));
        Assert.Throws<InvalidOperationException>(() => entity.GetString("Value"));
        Assert.Throws<InvalidOperationException>(() => entity.GetDouble("Value"));
        Assert.Throws<InvalidOperationException>(() => entity.GetDateTime("Value"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_property_needs_a_name(string? name)
    {
        var entity = new TableEntity();

        Assert.ThrowsAny<ArgumentException>(() => entity[name]);
        Assert.ThrowsAny<ArgumentException>(() => entity[name] = 1);
        Assert.ThrowsAny<ArgumentException>(() => entity.Add(name, 1));
        Assert.ThrowsAny<ArgumentException>(() => entity.GetString(name));
    }

    [Fact]
    public void A_property_added_twice_is_replaced()
    {
        var entity = new TableEntity { { "Value", 1 } };

        entity.Add("Value", 2);

        Assert.Equal(2, entity["Value"]);
    }

    [Fact]
    public void A_whole_number_takes_the_wider_type_stored_before_it()
    {
        var entity = new TableEntity { ["Long"] = 1L, ["Double"] = 1.5, ["Text"] = "x" };

        entity["Long"] = 2;
        entity["Double"] = 2;
        entity["Text"] = 2;

        Assert.Equal((2L, 2.0, 2), (entity.GetInt64("Long"), entity.GetDouble("Double"), entity.GetInt32("Text")));
    }

    [Fact]
    public void Instants_are_read_as_either_of_the_two_time_types()
    {
        var utc = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var entity = new TableEntity { ["Offset"] = new DateTimeOffset(utc).ToOffset(TimeSpan.FromHours(1)), ["Plain"] = utc };

        Assert.Equal(utc, entity.GetDateTime("Offset"));
        Assert.Equal(new DateTimeOffset(utc), entity.GetDateTimeOffset("Plain"));
    }

    [Fact]
    public void Keys_and_tag_are_properties_among_the_others()
    {
        var entity = new TableEntity("p", "r") { ETag = new ETag("W/\"1\"") };

        Assert.Equal(["PartitionKey", "RowKey", "odata.etag"], entity.Keys);
        Assert.Equal(new ETag("W/\"1\""), new TableEntity(entity).ETag);
    }
}
