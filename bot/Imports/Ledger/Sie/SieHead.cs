using System.Globalization;
using System.Text;
using TeamsAssistant.Municipality;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The records that say what file this is: type, whose, which year, which dimensions, how far booked.</summary>
internal sealed class SieHead(
    MunicipalityOptions municipality, SieDimensions dimensions, SieYear year, SieRow row, SieFaults faults)
{
    /// <summary><c>#SIETYP</c>, or null when the file does not say.</summary>
    public string? Type { get; private set; }

    /// <summary><c>#OMFATTN</c>, year × 10,000 + month × 100 + day, or null.</summary>
    public int? CoveredTo { get; private set; }

    public void Read(SieLabel label, ref SieFields fields, long line)
    {
        switch (label)
        {
            case SieLabel.SieType:
                ReadType(ref fields, line);
                break;
            case SieLabel.OrganisationNumber:
                ReadOrganisation(ref fields, line);
                break;
            case SieLabel.FinancialYear:
                ReadYear(ref fields, line);
                break;
            case SieLabel.CoveredTo:
                CoveredTo = fields.TryField() ? SieNumbers.Date(fields.Value) : null;
                _ = CoveredTo is not null || row.Refuse(fields, line, "date.bad", SieNumbers.Shown(fields.Value));
                break;
            case SieLabel.Dimension or SieLabel.SubDimension:
                ReadDimension(label, ref fields, line);
                break;
        }
    }

    private void ReadType(ref SieFields fields, long line)
    {
        Type = fields.TryField() ? Encoding.Latin1.GetString(fields.Value) : "";
        if (Type is "1" or "2")
        {
            faults.AddLast(line, "type.noObjects", Type);
        }
        else if (Type.ToUpperInvariant() is not ("3" or "4" or "4E" or "4I"))
        {
            faults.Add(line, "type.unknown");
        }
    }

    private void ReadOrganisation(ref SieFields fields, long line)
    {
        var expected = municipality.OrganisationNumber;
        if (string.IsNullOrWhiteSpace(expected))
        {
            return;
        }

        var number = fields.TryField() ? Encoding.Latin1.GetString(fields.Value) : "";
        if (!Digits(number).SequenceEqual(Digits(expected)))
        {
            faults.AddLast(line, "organisation.other");
        }
    }

    private void ReadYear(ref SieFields fields, long line)
    {
        if (!fields.TryField() || SieNumbers.Signed(fields.Value) is not { } number)
        {
            row.Refuse(fields, line, "record.bad");
            return;
        }

        if (number != 0)
        {
            return;
        }

        var from = fields.TryField() ? SieNumbers.Date(fields.Value) : null;
        var to = from is not null && fields.TryField() ? SieNumbers.Date(fields.Value) : null;
        if (from is null || to is null)
        {
            row.Refuse(fields, line, "date.bad", SieNumbers.Shown(fields.Value));
            return;
        }

        year.Declare(from.Value, to.Value, line);
    }

    private void ReadDimension(SieLabel label, ref SieFields fields, long line)
    {
        if (!fields.TryField() || SieNumbers.Dimension(fields.Value) is not { } number)
        {
            row.Refuse(fields, line, "record.bad");
            return;
        }

        var name = fields.TryField() ? Encoding.Latin1.GetString(fields.Value) : "";
        int? super = null;
        if (label == SieLabel.SubDimension)
        {
            if (!fields.TryField() || SieNumbers.Dimension(fields.Value) is not { } above)
            {
                row.Refuse(fields, line, "record.bad");
                return;
            }

            super = above;
        }

        if (!dimensions.Declare(new(number, name, super)))
        {
            faults.AddLast(line, "dimension.late", number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<char> Digits(string text) => text.Where(char.IsAsciiDigit);
}
