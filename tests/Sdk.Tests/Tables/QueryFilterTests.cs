using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

public sealed class QueryFilterTests
{
    [Fact]
    public void Each_type_is_written_as_its_literal()
    {
        var id = Guid.Parse("6d5b6c1e-0a54-4f6c-9d58-9a2f8a2f6f11");
        var instant = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
        byte[] bytes = [0x0a, 0xff];

        Assert.Equal("PartitionKey eq 'a''b' and Seq gt 5L", TableClient.CreateQueryFilter($"PartitionKey eq {"a'b"} and Seq gt {5L}"));
        Assert.Equal("A eq true or B eq 1.5 or C eq -1", TableClient.CreateQueryFilter($"A eq {true} or B eq {1.5} or C eq {-1}"));
        Assert.Equal($"A eq guid'{id}'", TableClient.CreateQueryFilter($"A eq {id}"));
        Assert.Equal("A gt datetime'2026-01-02T02:04:05Z'", TableClient.CreateQueryFilter($"A gt {instant}"));
        Assert.Equal("A eq X'0AFF'", TableClient.CreateQueryFilter($"A eq {bytes}"));
        Assert.Equal("A eq ''''", TableClient.CreateQueryFilter($"A eq {'\''}"));
    }

    [Fact]
    public void A_value_without_a_literal_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {DayOfWeek.Monday}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {TimeSpan.Zero}"));
    }
}
