using System.Text;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Ledger.Sie;
using TeamsAssistant.Municipality;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerRefusalTests
{
    private const string Row = "#TRANS 4010 {20 \"A\"} 5";

    [Theory]
    [InlineData("#TRANS 4010 {20 \"A\"} 5,50", "amount.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} +5", "amount.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5.123", "amount.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 1 000", "date.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 99999999999999999999", "amount.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"}", "amount.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20230230", "date.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 2023-01-15", "date.bad")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20240101", "date.outside")]
    [InlineData("#TRANS 4010 {20} 5", "objects.bad")]
    [InlineData("#TRANS 4010 {20 \"A\" 6} 5", "objects.bad")]
    [InlineData("#TRANS 4010 {x \"A\"} 5", "objects.bad")]
    [InlineData("#TRANS 4010 {20 \"A\" 20 \"B\"} 5", "objects.bad")]
    [InlineData("#TRANS 4010 {20 \"A\" 5", "objects.bad")]
    [InlineData("#TRANS 4010 5", "objects.bad")]
    [InlineData("#TRANS 40X0 {20 \"A\"} 5", "account.bad")]
    [InlineData("#TRANS", "account.bad")]
    [InlineData("#TRANS 4010 {20 \"A} 5", "quoting")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20230115 \"text", "quoting")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20230115 te\"xt", "quoting")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20230115 \"te\u0001xt\"", "line.control")]
    [InlineData("TRANS 4010 {20 \"A\"} 5", "record.bad")]
    public async Task A_row_that_cannot_be_read_is_refused_with_its_line(string row, string code)
    {
        var file = SieFile.Of2023().Line("#VER A 1 20230115").Line("{").Line(row);
        var line = file.LastLine;

        Assert.Contains((line, code), await FaultsAsync(file.Line("#TRANS 1930 {} -5").Line("}")));
    }

    [Theory]
    [InlineData("#VER A 1", "date.bad")]
    [InlineData("#VER A 1 20231301", "date.bad")]
    [InlineData("#VER A 1 20221231", "date.outside")]
    [InlineData("#VER", "voucher.bad")]
    public async Task A_voucher_that_cannot_be_dated_is_refused(string head, string code)
    {
        var file = SieFile.Of2023().Line(head);

        Assert.Contains((file.LastLine, code), await FaultsAsync(file.Line("{").Line(Row).Line("#TRANS 1930 {} -5").Line("}")));
    }

    [Fact]
    public async Task An_unbalanced_voucher_is_refused_at_its_first_line()
    {
        var file = SieFile.Of2023().Line("#VER A 1 20230115");

        Assert.Equal([(file.LastLine, "voucher.unbalanced")], await FaultsAsync(file.Line("{").Line(Row).Line("#TRANS 1930 {} -4.99").Line("}")));
    }

    [Theory]
    [InlineData("#TRANS 1930 {} -5")]
    [InlineData("#RTRANS 4010 {20 \"A\"} 5")]
    [InlineData("#BTRANS 4010 {20 \"A\"} 5")]
    [InlineData("#TRANS 4010 {20 \"B\"} 5")]
    [InlineData("#TRANS 4010 {20 \"A\"} 6")]
    [InlineData("#TRANS 4010 {20 \"A\"} 5 20230116")]
    [InlineData("}")]
    public async Task An_added_row_without_its_equal_is_refused(string next)
    {
        var file = SieFile.Of2023().Line("#VER A 1 20230115").Line("{").Line("#RTRANS 4010 {20 \"A\"} 5");

        Assert.Contains((file.LastLine, "row.addedAlone"), await FaultsAsync(file.Line(next).Line("}")));
    }

    [Theory]
    [InlineData("end.inVoucher", "#VER A 1 20230115")]
    [InlineData("end.inVoucher", "#VER A 1 20230115", "{", Row)]
    [InlineData("voucher.unfinished", "#VER A 1 20230115", "{", "#VER A 2 20230115")]
    [InlineData("voucher.unfinished", "#VER A 1 20230115", "#KONTO 1 \"x\"")]
    [InlineData("row.outside", Row)]
    [InlineData("brace.stray", "{")]
    [InlineData("brace.stray", "}")]
    [InlineData("record.bad", "hello")]
    [InlineData("record.bad", "#DIM x \"Objekt\"")]
    [InlineData("record.bad", "#RAR x 20230101 20231231")]
    [InlineData("date.bad", "#RAR 0 20230101")]
    [InlineData("year.backwards", "#RAR 0 20231231 20230101")]
    [InlineData("year.twice", "#RAR 0 20220101 20221231")]
    [InlineData("date.bad", "#OMFATTN 2023")]
    [InlineData("period.bad", "#PSALDO 0 202313 4010 {20 \"A\"} 5")]
    [InlineData("date.outside", "#PSALDO 0 202212 4010 {20 \"A\"} 5")]
    [InlineData("amount.bad", "#PSALDO 0 202301 4010 {20 \"A\"} 5,5")]
    [InlineData("quoting", "#PROSA \"unfinished")]
    [InlineData("type.unknown", "#SIETYP 5")]
    [InlineData("dimension.late", "#DIM 3 \"Objekt\"")]
    public async Task A_broken_file_is_refused_at_the_line_where_it_shows(string code, params string[] lines)
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5");
        foreach (var line in lines)
        {
            file.Line(line);
        }

        Assert.Contains((file.LastLine, code), await FaultsAsync(file));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task Types_without_objects_are_refused_saying_so(string type)
    {
        var reading = await ReadAsync(SieFile.Of2023().Without("#SIETYP").Line($"#SIETYP {type}"));

        Assert.Equal("type.noObjects", Assert.Single(reading.Faults).Code);
    }

    [Fact]
    public async Task No_type_and_no_vouchers_is_type_1() => Assert.Contains(
        (null, "type.noObjects"), await FaultsAsync(SieFile.Of2023().Without("#SIETYP").Line("#PSALDO 0 202301 4010 {20 \"A\"} 5")));

    [Fact]
    public async Task Neither_vouchers_nor_object_balances_is_refused() => Assert.Contains(
        (null, "empty"), await FaultsAsync(SieFile.Of2023().Line("#PSALDO 0 202301 4010 {} 5")));

    [Fact]
    public async Task Without_a_year_and_vouchers_the_file_is_refused() => Assert.Contains(
        (null, "empty"), await FaultsAsync(SieFile.Of2023().Without("#RAR")));

    [Fact]
    public async Task Without_a_year_the_vouchers_must_be_of_one() => Assert.Contains(
        "year.several",
        (await FaultsAsync(SieFile.Of2023().Without("#RAR").Voucher("20221231", "4010 {20 \"A\"} 5").Voucher("20230101", "4010 {20 \"A\"} 5")))
            .Select(fault => fault.Code));

    [Fact]
    public async Task A_year_that_comes_late_still_holds_for_what_came_before() => Assert.Contains(
        "date.outside",
        (await FaultsAsync(SieFile.Of2023().Without("#RAR").Voucher("20221231", "4010 {20 \"A\"} 5").Line("#RAR 0 20230101 20231231")))
            .Select(fault => fault.Code));

    [Fact]
    public async Task Without_a_fitting_dimension_the_files_dimensions_are_listed()
    {
        var fault = Assert.Single((await ReadAsync(
            SieFile.Of2023().Without("#DIM 20").Line("#DIM 6 \"Projekt\"").Voucher("20230115", "4010 {6 \"A\"} 5"))).Faults);

        Assert.Equal("dimension.none", fault.Code);
        Assert.Equal("1 Ansvar, 6 Projekt", fault.Arguments[0]);
        Assert.Contains("Municipality__ObjectDimension", LedgerReportText.Says(fault, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_the_file_does_not_know_is_refused() => Assert.Contains(
        (null, "dimension.absent"), await FaultsAsync(SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5"), new() { ObjectDimension = 77 }));

    [Fact]
    public async Task Another_organisations_file_is_refused()
    {
        var file = SieFile.Of2023().Line("#ORGNR 212000-0001").Voucher("20230115", "4010 {20 \"A\"} 5");

        Assert.Contains("organisation.other", (await FaultsAsync(file, new() { OrganisationNumber = "2120000002" })).Select(fault => fault.Code));
        Assert.Empty(await FaultsAsync(file, new() { OrganisationNumber = "2120000001" }));
        Assert.Empty(await FaultsAsync(file));
    }

    [Theory]
    [InlineData("4010 {20 \"A\"} 92233720368547758.07", "4010 {20 \"A\"} 0.01")]
    [InlineData("3010 {20 \"A\"} -92233720368547758.07", "3010 {20 \"A\"} -0.02")]
    public async Task A_sum_beyond_64_bits_is_refused(string one, string other)
    {
        var file = SieFile.Of2023().RawVoucher(
            "#VER A 1 20230115", "#TRANS " + one, "#TRANS 1930 {} " + Opposite(one), "#TRANS " + other, "#TRANS 1930 {} " + Opposite(other));

        Assert.Contains("sum.overflow", (await FaultsAsync(file)).Select(fault => fault.Code));

        static string Opposite(string row) =>
            row.Split(' ')[^1] is ['-', ..] negative ? negative[1..] : "-" + row.Split(' ')[^1];
    }

    [Fact]
    public async Task A_line_without_end_is_refused() => Assert.Contains(
        "line.long", (await FaultsAsync(SieFile.Of2023().Line("#PROSA " + new string('x', SieLines.LongestLine)))).Select(fault => fault.Code));

    [Fact]
    public async Task After_a_hundred_faults_reading_stops()
    {
        var file = SieFile.Of2023();
        for (var i = 0; i < 500; i++)
        {
            file.Line("rubbish");
        }

        Assert.Equal(SieFaults.Most + 1, (await ReadAsync(file)).Faults.Count);
    }

    [Fact]
    public async Task A_fault_never_repeats_a_text_or_what_may_be_a_personal_identity_number()
    {
        var reading = await ReadAsync(SieFile.Of2023().RawVoucher(
            "#VER A 1 20230115", "#TRANS 4010 {20 \"A\"} \"Anna Andersson\"", "#TRANS 4010 {20 \"A\"} 20121212-1212", "#TRANS 4010 {20 \"A\"} 5,5"));
        var said = string.Join('\n', reading.Faults.Select(fault => LedgerReportText.Says(fault, Language.Swedish)));

        Assert.DoesNotContain("Anna", said, StringComparison.Ordinal);
        Assert.DoesNotContain("1212", said, StringComparison.Ordinal);
        Assert.Contains("5,5", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_cut_of_a_file_is_refused_or_read_but_never_a_crash()
    {
        var whole = new MemoryStream();
        await SieFile.Of2023().Voucher("20230115", "4010 {1 \"10\" 20 \"A\"} 5").Line("#PSALDO 0 202301 4010 {20 \"A\"} 5").Open().CopyToAsync(whole);
        for (var length = 0; length < whole.Length; length++)
        {
            var reading = await LedgerReader.ReadAsync(new MemoryStream(whole.ToArray(), 0, length), new(), CancellationToken.None);
            Assert.True(reading.Ledger is null == reading.Faults.Count > 0);
        }
    }

    [Fact]
    public async Task Random_bytes_are_refused() => Assert.NotEmpty((await LedgerReader.ReadAsync(
        new MemoryStream(Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7919 / 13)).ToArray()), new(), CancellationToken.None)).Faults);

    private static async Task<LedgerReading> ReadAsync(SieFile file, MunicipalityOptions? municipality = null) =>
        await LedgerReader.ReadAsync(file.Open(Encoding.Latin1), municipality ?? new(), CancellationToken.None);

    private static async Task<IEnumerable<(long? Line, string Code)>> FaultsAsync(SieFile file, MunicipalityOptions? municipality = null) =>
        (await ReadAsync(file, municipality)).Faults.Select(fault => (fault.Line, fault.Code)).ToList();
}
