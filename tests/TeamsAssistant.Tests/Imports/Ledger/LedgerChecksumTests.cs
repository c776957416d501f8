using System.Text;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerChecksumTests
{
    private const string Summed = "#SIETYP4#RAR02023010120231231#DIM20Objekt#VERA120230115#TRANS401020A5#TRANS1930-5";

    [Fact]
    public async Task A_right_checksum_is_accepted() => Assert.Empty(await FaultsAsync($"#KSUMMA {Crc(Summed)}"));

    [Fact]
    public async Task A_checksum_written_as_a_signed_number_is_the_same() =>
        Assert.Empty(await FaultsAsync($"#KSUMMA {unchecked((int)Crc(Summed))}"));

    [Fact]
    public async Task A_wrong_checksum_is_refused() => Assert.Equal(["checksum.wrong"], await FaultsAsync($"#KSUMMA {Crc(Summed) + 1}"));

    [Fact]
    public async Task A_checksum_that_is_no_number_is_refused() => Assert.Equal(["checksum.wrong"], await FaultsAsync("#KSUMMA x"));

    [Fact]
    public async Task A_checksum_that_never_ends_is_refused() => Assert.Equal(["checksum.unfinished"], await FaultsAsync(""));

    [Fact]
    public async Task A_checksum_that_never_began_is_refused()
    {
        var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5").Line("#KSUMMA 17");

        Assert.Equal("checksum.wrong", Assert.Single((await LedgerReader.ReadAsync(file.Open(), new(), CancellationToken.None)).Faults).Code);
    }

    private static uint Crc(string text)
    {
        var crc = uint.MaxValue;
        foreach (var b in Encoding.ASCII.GetBytes(text))
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static async Task<IEnumerable<string>> FaultsAsync(string last)
    {
        var file = SieFile.Empty().Line("#FLAGGA 0").Line("#KSUMMA").Line("#SIETYP 4").Line("#RAR 0 20230101 20231231")
            .Line("#DIM 20 \"Objekt\"").RawVoucher("#VER A 1 20230115", "#TRANS 4010 {20 \"A\"} 5", "#TRANS 1930 {} -5").Line(last);
        return (await LedgerReader.ReadAsync(file.Open(), new(), CancellationToken.None)).Faults.Select(fault => fault.Code);
    }
}
