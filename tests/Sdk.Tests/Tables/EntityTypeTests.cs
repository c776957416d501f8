using Azure.Data.Tables;
using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

[Collection(SharedAzurite.Name)]
public sealed class EntityTypeTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset s_instant = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero).AddTicks(1234567);
    private static readonly Guid s_id = Guid.Parse("6d5b6c1e-0a54-4f6c-9d58-9a2f8a2f6f11");

    private readonly TableClient _table = new(azurite.ConnectionString, Names.NewTable());

    public Task InitializeAsync() => _table.CreateAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task Every_type_comes_back_in_a_class_as_it_went()
    {
        await _table.AddEntityAsync(new Sample
        {
            PartitionKey = "p",
            RowKey = "r",
            Text = "räksmörgås \U0001F990 \"'\r\n",
            Flag = true,
            Number = int.MinValue,
            Amount = long.MaxValue,
            Optional = 9_007_199_254_740_993,
            Share = 0.1,
            Id = s_id,
            Instant = s_instant,
            Time = s_instant.UtcDateTime,
            Bytes = [0, 255],
            Data = BinaryData.FromString("data"),
            Day = DayOfWeek.Thursday,
            Original = "renamed",
            Private = "never sent",
        });

        var read = (await _table.GetEntityAsync<Sample>("p", "r")).Value;

        Assert.Equal("räksmörgås \U0001F990 \"'\r\n", read.Text);
        Assert.True(read.Flag);
        Assert.Equal(int.MinValue, read.Number);
        Assert.Equal(long.MaxValue, read.Amount);
        Assert.Equal(9_007_199_254_740_993, read.Optional);
        Assert.Equal(0.1, read.Share);
        Assert.Equal(s_id, read.Id);
        Assert.Equal(s_instant, read.Instant);
        Assert.Equal((s_instant.UtcDateTime, DateTimeKind.Utc), (read.Time, read.Time.Kind));
        Assert.Equal([0, 255], read.Bytes);
        Assert.Equal("data", read.Data!.ToString());
        Assert.Equal(DayOfWeek.Thursday, read.Day);
        Assert.Equal("renamed", read.Original);
        Assert.Null(read.Private);
    }

    [Fact]
    public async Task Every_type_comes_back_in_a_dictionary_as_it_went()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r")
        {
            ["Text"] = "t",
            ["Flag"] = false,
            ["Int"] = 7,
            ["Long"] = 7L,
            ["Double"] = 7.5,
            ["NotANumber"] = double.NaN,
            ["Guid"] = s_id,
            ["Instant"] = s_instant.ToOffset(TimeSpan.FromHours(2)),
            ["Bytes"] = new byte[] { 1, 2 },
        });

        var read = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("t", read["Text"]);
        Assert.Equal(false, read["Flag"]);
        Assert.Equal(7, read["Int"]);
        Assert.Equal(7L, read["Long"]);
        Assert.Equal(7.5, read["Double"]);
        Assert.Equal(double.NaN, read["NotANumber"]);
        Assert.Equal(s_id, read["Guid"]);
        Assert.Equal(s_instant, read["Instant"]);
        Assert.Equal(TimeSpan.Zero, read.GetDateTimeOffset("Instant")!.Value.Offset);
        Assert.Equal(new byte[] { 1, 2 }, read["Bytes"]);
        Assert.DoesNotContain(read.Keys, key => key.Contains("@odata.type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_class_calls_otherwise_is_stored_under_the_name_it_says_and_what_it_hides_is_not()
    {
        await _table.AddEntityAsync(new Sample { PartitionKey = "p", RowKey = "r", Original = "x", Private = "y", Day = DayOfWeek.Friday });

        var stored = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(("x", "Friday"), (stored.GetString("Renamed"), stored.GetString("Day")));
        Assert.False(stored.ContainsKey("Original") || stored.ContainsKey("Private"));
    }

    [Fact]
    public async Task Properties_the_class_does_not_know_are_left_aside()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Unknown"] = 1L, ["text"] = "another name", ["Number"] = 3 });

        var read = (await _table.GetEntityAsync<Sample>("p", "r")).Value;

        Assert.Equal((3, null), (read.Number, read.Text));
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task A_time_that_is_no_instant_is_refused(DateTimeKind kind)
    {
        var entity = new Sample { PartitionKey = "p", RowKey = "r", Time = new DateTime(2026, 1, 1, 0, 0, 0, kind) };

        await Assert.ThrowsAsync<NotSupportedException>(() => _table.AddEntityAsync(entity));
    }

    public static TheoryData<object> Unstorable { get; } = [DayOfWeek.Monday, new Uri("https://example.org"), new int[] { 1 }, 'c', DateOnly.MinValue];

    [Theory]
    [MemberData(nameof(Unstorable))]
    public async Task A_value_of_a_type_that_no_table_has_is_refused(object value)
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => _table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value }));
    }

    [Fact]
    public async Task An_infinite_number_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = double.PositiveInfinity }));
    }
}
