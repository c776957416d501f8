using System.Text;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Ledger.Sie;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerWarningTests
{
    // Letters of code page 437, one char a byte.
    private const string Pc8Code = "\u008F\u0084\u0094";

    [Fact]
    public async Task A_repeated_voucher_number_is_told_with_its_line_and_counts_anyway()
    {
        var file = SieFile.Of2023().RawVoucher("#VER A 7 20230115", "#TRANS 4010 {20 \"A\"} 5", "#TRANS 1930 {} -5")
            .RawVoucher("#VER B 7 20230115").Line("#VER A 7 20230116");
        var line = file.LastLine;
        var ledger = await ReadAsync(file.Line("{").Line("#TRANS 4010 {20 \"A\"} 5").Line("#TRANS 1930 {} -5").Line("}"));

        var warning = Assert.Single(ledger.Warnings);
        Assert.Equal((line, "voucher.repeated"), (warning.Line, warning.Code));
        Assert.Equal(10_00, ledger.Codes[0].Months[0].Cost);
    }

    [Fact]
    public void Voucher_numbers_in_any_order_are_each_told_once()
    {
        var numbers = new VoucherNumbers();
        foreach (var number in new[] { 5, 3, 4, 9, 1, 2, 8, 6, 7 })
        {
            Assert.True(numbers.Take("A"u8, Encoding.ASCII.GetBytes($"{number}")), $"{number}");
        }

        for (var number = 1; number <= 9; number++)
        {
            Assert.False(numbers.Take("A"u8, Encoding.ASCII.GetBytes($"{number}")), $"{number}");
        }

        Assert.True(numbers.Take("A"u8, "10"u8));
    }

    [Fact]
    public async Task Unknown_labels_are_counted_and_their_rows_passed_over()
    {
        var ledger = await ReadAsync(SieFile.Of2023().Line("#NYHET 1").Line("{").Line("#DETALJ \"x").Line("}").Line("#NYHET 2").Voucher(
            "20230115", "4010 {20 \"A\"} 5"));

        Assert.Equal(new Dictionary<string, int> { ["#NYHET"] = 2, ["#DETALJ"] = 1 }, ledger.UnknownLabels);
        Assert.Equal(2, ledger.Warnings.Count(warning => warning.Code == "label.unknown"));
    }

    [Fact]
    public async Task What_an_unknown_label_holds_is_passed_over_whatever_it_is()
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5")
            .Line("#NYHET 1").Line("{").Line("#TRANS 4010 {20 \"A\"} 9").Line("#VER A 9 20230101").Line("{").Line("text").Line("}").Line("#RAR 0 x").Line("}")
            .RawVoucher("#VER A 2 20230116", "#TRANS 4010 {20 \"A\"} 2", "#DETALJ", "{", "#TRANS 4010 {20 \"A\"} 8", "}", "#TRANS 1930 {} -2");

        var ledger = await ReadAsync(file);

        Assert.Equal(7_00, ledger.Codes.Single().Months.Sum(month => month.Cost));
    }

    [Fact]
    public async Task An_unknown_label_s_brace_that_never_closes_is_refused()
    {
        await using var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5").Line("#NYHET 1").Line("{").Voucher("20230116", "4010 {20 \"A\"} 5").Open();
        var fault = Assert.Single((await LedgerReader.ReadAsync(file, new(), CancellationToken.None)).Faults);

        Assert.Equal((16L, "end.inUnknown"), (fault.Line, fault.Code));
    }

    [Fact]
    public async Task Code_page_437_is_read_without_warning()
    {
        var ledger = await ReadAsync(Voucher(Pc8Code), Encoding.Latin1);

        Assert.Equal("ÅÄÖ", ledger.Codes[0].Code);
        Assert.Empty(ledger.Warnings);
    }

    [Fact]
    public async Task Mislabelled_utf_8_and_latin_1_are_read_and_told()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Latin1 })
        {
            var ledger = await ReadAsync(Voucher("åäö"), encoding);

            Assert.Equal("ÅÄÖ", ledger.Codes[0].Code);
            Assert.Equal("encoding.other", Assert.Single(ledger.Warnings).Code);
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_label()
    {
        var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.Preamble);
        await Voucher("A").Open().CopyToAsync(bytes);
        bytes.Position = 0;
        var reading = await LedgerReader.ReadAsync(bytes, new(), CancellationToken.None);

        Assert.Equal("A", Assert.Single(reading.Ledger!.Codes).Code);
    }

    [Fact]
    public async Task Letters_lost_before_us_are_told()
    {
        var ledger = await ReadAsync(Voucher("\uFFFD"), Encoding.UTF8);

        Assert.Contains("encoding.lost", ledger.Warnings.Select(warning => warning.Code));
    }

    private static SieFile Voucher(string code) => SieFile.Of2023().Voucher("20230115", $"4010 {{20 \"{code}\"}} 5");

    private static async Task<ParsedLedger> ReadAsync(SieFile file, Encoding? encoding = null)
    {
        var reading = await LedgerReader.ReadAsync(file.Open(encoding), new(), CancellationToken.None);
        Assert.Empty(reading.Faults);
        return reading.Ledger!;
    }
}
