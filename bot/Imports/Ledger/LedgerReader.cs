using TeamsAssistant.Imports.Ledger.Sie;
using TeamsAssistant.Municipality;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>
/// Reads a SIE 4 file (types 4E, 4I and 3; specification 4B of 2008-09-30) by rules.md, The ledger: in one pass, keeping sums alone.
/// Memory does not grow with the rows: vouchers take as much as there are codes × months, balances as accounts × months × codes.
/// </summary>
public static class LedgerReader
{
    /// <summary>The file's sums, or all that is wrong with it.</summary>
    /// <param name="file">Read to its end unless a fault makes that useless; not closed.</param>
    /// <param name="municipality">Whose file it must be, and which dimension holds object codes.</param>
    /// <param name="cancellation">Cancels between reads.</param>
    public static async Task<LedgerReading> ReadAsync(Stream file, MunicipalityOptions municipality, CancellationToken cancellation)
    {
        using var lines = new SieLines(file);
        var parser = new SieParser(municipality);
        while (!parser.Stop && await lines.FillAsync(cancellation))
        {
            Take(lines, parser);
        }

        if (lines.TooLong)
        {
            parser.TooLong(lines.Number + 1);
        }

        return parser.Finish(lines.Number);
    }

    private static void Take(SieLines lines, SieParser parser)
    {
        while (!parser.Stop && lines.TryTake(out var line))
        {
            parser.Line(line, lines.Number);
        }
    }
}
