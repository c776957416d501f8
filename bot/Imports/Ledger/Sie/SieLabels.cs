using System.Text;

namespace TeamsAssistant.Imports.Ledger.Sie;

internal static class SieLabels
{
    private const int Longest = 32;

    /// <summary>The label, also when its letters are small. What nearly every line is comes first.</summary>
    public static SieLabel Of(ReadOnlySpan<byte> label)
    {
        if (label.SequenceEqual("#TRANS"u8))
        {
            return SieLabel.Row;
        }

        if (label.SequenceEqual("#VER"u8))
        {
            return SieLabel.Voucher;
        }

        if (label.SequenceEqual("#PSALDO"u8))
        {
            return SieLabel.PeriodBalance;
        }

        if (label.Length > Longest)
        {
            return SieLabel.Unknown;
        }

        Span<byte> upper = stackalloc byte[Longest];
        return Ascii.ToUpper(label, upper, out var length) == System.Buffers.OperationStatus.Done
            ? OfUpper(Encoding.ASCII.GetString(upper[..length]))
            : SieLabel.Unknown;
    }

    /// <summary>The label as a report may print it: what is not letters, digits or underscore could be a text gone astray.</summary>
    public static string Name(ReadOnlySpan<byte> label)
    {
        if (label.Length > Longest)
        {
            return "#…";
        }

        foreach (var b in label[1..])
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b != (byte)'_')
            {
                return "#…";
            }
        }

        return Encoding.ASCII.GetString(label);
    }

    private static SieLabel OfUpper(string label) => label switch
    {
        "#TRANS" => SieLabel.Row,
        "#RTRANS" => SieLabel.AddedRow,
        "#BTRANS" => SieLabel.RemovedRow,
        "#VER" => SieLabel.Voucher,
        "#PSALDO" => SieLabel.PeriodBalance,
        "#PBUDGET" => SieLabel.PeriodBudget,
        "#DIM" => SieLabel.Dimension,
        "#UNDERDIM" => SieLabel.SubDimension,
        "#RAR" => SieLabel.FinancialYear,
        "#OMFATTN" => SieLabel.CoveredTo,
        "#ORGNR" => SieLabel.OrganisationNumber,
        "#SIETYP" => SieLabel.SieType,
        "#KSUMMA" => SieLabel.Checksum,
        "#FLAGGA" or "#FORMAT" or "#PROGRAM" or "#GEN" or "#PROSA" or "#FTYP" or "#FNR" or "#BKOD" or "#ADRESS" or "#FNAMN" or "#TAXAR"
            or "#KPTYP" or "#VALUTA" or "#KONTO" or "#KTYP" or "#ENHET" or "#SRU" or "#OBJEKT" or "#IB" or "#UB" or "#OIB" or "#OUB"
            or "#RES" => SieLabel.Known,
        _ => SieLabel.Unknown,
    };
}
