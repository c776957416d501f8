using System.Text;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Municipality;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerReaderTests
{
    [Fact]
    public async Task Vouchers_are_summed_by_object_code_and_month()
    {
        var ledger = await ReadAsync(SieFile.Of2023()
            .Voucher("20230115", "4010 {1 \"10\" 20 \"0123\"} 100.50", "5010 {20 0123} 2")
            .Voucher("20230131", "4010 {20 \"0123\"} -0.50", "3510 {20 \"0123\"} -40.00")
            .Voucher("20230301", "7010 {20 \"0123\"} 7", "6010 {20 \"123\"} 5"));

        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), (ledger.From, ledger.To));
        Assert.Equal(["0123", "123"], ledger.Codes.Select(code => code.Code));
        Assert.Equal([new MonthSums(new(2023, 1, 1), 102_00, 40_00), new MonthSums(new(2023, 3, 1), 7_00, 0)], ledger.Codes[0].Months);
        Assert.Equal([new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 1)], ledger.Months);
        Assert.Equal(new DateOnly(2023, 3, 1), ledger.BookedThrough);
        Assert.Equal([-40_00, 100_00, 2_00, 5_00, 7_00], ledger.Classes.Values);
    }

    [Fact]
    public async Task Balance_accounts_and_class_8_are_left_out()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Voucher("20230115", "1510 {20 \"A\"} 5", "8010 {20 \"A\"} 6", "4010 {20 \"A\"} 7"));

        Assert.Equal(7_00, Cost(ledger, "A"));
    }

    [Fact]
    public async Task Codes_are_trimmed_and_without_case()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Voucher("20230115", "4010 {20 \" tu-1 \"} 5", "4010 {20 \"TU-1\"} 6"));

        Assert.Equal(11_00, Cost(ledger, "TU-1"));
    }

    [Fact]
    public async Task A_rows_own_date_goes_before_its_vouchers()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Voucher("20230131", "4010 {20 \"A\"} 5 20230201", "4010 {20 \"A\"} 6 \"\""));

        Assert.Equal([1, 2], ledger.Codes[0].Months.Select(month => month.Month.Month));
    }

    [Fact]
    public async Task Quotes_tabs_small_labels_empty_lines_and_carriage_returns_are_read()
    {
        var file = SieFile.Of2023().Line("").Line("\t")
            .RawVoucher("#ver \"A\" \"1\" \"20230115\" \"en \\\"bra\\\" {text}\"", "  #TRANS\t\"4010\" {\"20\" \"A\" } \"5.5\" \"\" \"t\"", "#trans 1930 { } -5.50");

        Assert.Equal(5_50, Cost(await ReadAsync(file, newLine: "\r\n"), "A"));
    }

    [Fact]
    public async Task Added_and_removed_rows_are_ignored()
    {
        var ledger = await ReadAsync(SieFile.Of2023().RawVoucher(
            "#VER A 1 20230115",
            "#BTRANS 4010 {20 \"A\"} 900",
            "#RTRANS 4010 {20 \"A\"} 5.00",
            "#TRANS 4010 {20 A} 5.0",
            "#TRANS 1930 {} -5"));

        Assert.Equal(5_00, Cost(ledger, "A"));
    }

    [Fact]
    public async Task With_vouchers_the_period_balances_do_not_count()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Line("#PSALDO 0 202301 4010 {20 \"A\"} 700").Voucher("20230115", "4010 {20 \"A\"} 5"));

        Assert.Equal(5_00, Cost(ledger, "A"));
    }

    [Fact]
    public async Task Without_vouchers_the_object_alone_counts_and_totals_other_sets_and_other_years_do_not()
    {
        var ledger = await ReadAsync(SieFile.Of2023()
            .Line("#PSALDO 0 202301 4010 {} 1000")
            .Line("#PSALDO -1 202201 4010 {20 \"A\"} 3000")
            .Line("#PSALDO 0 202301 4010 {1 \"10\"} 1000")
            .Line("#PSALDO 0 202301 4010 {20 \"A\"} 700")
            .Line("#PSALDO 0 202301 4010 {1 \"10\" 20 \"A\"} 650")
            .Line("#PSALDO 0 202302 4010 {1 \"10\" 20 \"a\"} 30")
            .Line("#PSALDO 0 202302 4010 {1 \"11\" 20 \"A\"} 4")
            .Line("#PSALDO 0 202302 4010 {20 \"A\" 6 \"p\"} 99")
            .Line("#PSALDO 0 202303 3010 {20 \"A\"} -8"));

        Assert.Equal(
            [new MonthSums(new(2023, 1, 1), 700_00, 0), new MonthSums(new(2023, 2, 1), 34_00, 0), new MonthSums(new(2023, 3, 1), 0, 8_00)],
            ledger.Codes[0].Months);
        Assert.Equal(1000_00, ledger.Classes[4]);
    }

    [Fact]
    public async Task A_sub_dimensions_repeat_never_counts()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Line("#UNDERDIM 21 \"Delobjekt\" 20")
            .Line("#PSALDO 0 202301 4010 {20 \"01\"} 10").Line("#PSALDO 0 202301 4010 {21 \"0101\"} 10"));

        Assert.Equal(["01"], ledger.Codes.Select(code => code.Code));
    }

    [Fact]
    public async Task A_sub_dimension_is_chosen_only_when_no_top_level_fits_and_its_code_is_put_together()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Without("#DIM 20").Line("#DIM 30 \"Projekt\"").Line("#UNDERDIM 31 \"Objekt\" 30")
            .Voucher("20230115", "4010 {30 \"01\" 31 \"02\"} 5"));

        Assert.Equal((31, "0102"), (ledger.Dimension, ledger.Codes[0].Code));
    }

    [Theory]
    [InlineData("#DIM 7 \"Kostnadsobjekt\"", "#DIM 30 \"OBJEKT\"", 30)]
    [InlineData("#DIM 30 \"objektskod\"", "#DIM 25 \"Objekt\"", 25)]
    [InlineData("#DIM 30 \"Kostnadsobjekt\"", "#DIM 25 \"Objekttyp\"", 25)]
    [InlineData("#UNDERDIM 5 \"Objekt\" 30", "#DIM 30 \"Objekttyp\"", 30)]
    public async Task The_dimension_is_found_by_its_name(string one, string other, int expected)
    {
        var file = SieFile.Of2023().Without("#DIM").Line(one).Line(other)
            .Voucher("20230115", "4010 {7 \"X\"} 1", "4010 {25 \"X\"} 1", "4010 {30 \"X\"} 1");

        Assert.Equal(expected, (await ReadAsync(file)).Dimension);
    }

    [Fact]
    public async Task The_setting_goes_before_every_name()
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {1 \"10\" 20 \"A\"} 5");

        Assert.Equal(["10"], (await ReadAsync(file, new() { ObjectDimension = 1 })).Codes.Select(code => code.Code));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    public async Task Types_3_and_4_are_accepted(string type)
    {
        var file = SieFile.Of2023().Without("#SIETYP").Line($"#SIETYP {type}").Line("#PSALDO 0 202301 4010 {20 \"A\"} 1");

        Assert.Equal(1_00, Cost(await ReadAsync(file), "A"));
    }

    [Fact]
    public async Task A_file_of_vouchers_alone_covers_their_calendar_year()
    {
        var file = SieFile.Empty().Line("#DIM 20 \"Objekt\"").Voucher("20220630", "4010 {20 \"A\"} 5");

        Assert.Equal(new DateOnly(2022, 1, 1), (await ReadAsync(file)).From);
    }

    [Fact]
    public async Task A_broken_financial_year_is_kept_by_month()
    {
        var file = SieFile.Of2023().Without("#RAR").Line("#RAR 0 20220701 20230630").Line("#RAR -1 20210701 20220630")
            .Voucher("20220701", "4010 {20 \"A\"} 5").Voucher("20230630", "4010 {20 \"A\"} 6");

        Assert.Equal([new DateOnly(2022, 7, 1), new DateOnly(2023, 6, 1)], (await ReadAsync(file)).Months);
    }

    [Theory]
    [InlineData("20230831", 8)]
    [InlineData("20230131", 3)]
    [InlineData("20240331", 12)]
    public async Task Covered_to_moves_the_last_booked_month_forward_only(string coveredTo, int month)
    {
        var file = SieFile.Of2023().Line($"#OMFATTN {coveredTo}").Voucher("20230301", "4010 {20 \"A\"} 5");

        Assert.Equal(month, (await ReadAsync(file)).BookedThrough?.Month);
    }

    [Fact]
    public async Task A_month_without_cost_or_revenue_is_not_held()
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5").Voucher("20230215", "1510 {20 \"A\"} 5");

        Assert.Equal([new DateOnly(2023, 1, 1)], (await ReadAsync(file)).Months);
    }

    [Fact]
    public async Task Budgets_are_summed_over_the_year_and_absent_when_the_file_has_none()
    {
        var file = SieFile.Of2023().Line("#PBUDGET 0 202301 4010 {20 \"A\"} 10").Line("#PBUDGET 0 202302 5010 {20 \"A\"} 5.50")
            .Line("#PBUDGET 0 202302 3010 {20 \"A\"} -99").Voucher("20230115", "4010 {20 \"A\"} 5");

        Assert.Equal(15_50, (await ReadAsync(file)).Budgets["A"]);
        Assert.Empty((await ReadAsync(SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5"))).Budgets);
    }

    [Fact]
    public async Task Two_open_ended_records_more_fields_and_an_old_end_mark_are_no_fault()
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5 20230115 \"text\" 1 \"sign\" \"new field\"").Line("\u001A");

        Assert.Equal(5_00, Cost(await ReadAsync(file, newLine: "\n"), "A"));
    }

    [Fact]
    public async Task The_whole_file_may_come_byte_by_byte()
    {
        using var slow = new SlowStream(SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5").Open());
        var reading = await LedgerReader.ReadAsync(slow, new(), CancellationToken.None);

        Assert.Equal(5_00, Cost(reading.Ledger!, "A"));
    }

    private static long Cost(ParsedLedger ledger, string code) =>
        ledger.Codes.Single(sums => sums.Code == code).Months.Sum(month => month.Cost);

    private static async Task<ParsedLedger> ReadAsync(
        SieFile file, MunicipalityOptions? municipality = null, Encoding? encoding = null, string newLine = "\n")
    {
        var reading = await LedgerReader.ReadAsync(file.Open(encoding, newLine), municipality ?? new(), CancellationToken.None);
        Assert.Empty(reading.Faults);
        return reading.Ledger!;
    }

    /// <summary>Gives one byte at a time, as a slow network may.</summary>
    private sealed class SlowStream(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 1));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
