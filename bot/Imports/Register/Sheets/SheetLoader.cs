using System.Globalization;
using TeamsAssistant.Imports.Register.Files;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Checks what is the same for every sheet: headers, limits, texts that may not be stored, required cells.</summary>
internal sealed class SheetLoader(RegisterLimits limits, Findings findings)
{
    public LoadedSheet Load(SheetRows sheet, SheetShape shape, CancellationToken cancellation)
    {
        Headers? headers = null;
        var all = true;
        var rows = new List<RegisterRow>();
        foreach (var row in sheet.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (headers is null)
            {
                headers = Headers.Read(sheet.Place, shape, row, findings);
                CheckTexts(sheet.Place, row, null);
                continue;
            }

            if (row.Cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (rows.Count == limits.Rows)
            {
                findings.Fault(sheet.Place, row.Number, null, null, "limit.rows", limits.Rows.ToString(CultureInfo.InvariantCulture));
                all = false;
                break;
            }

            CheckTexts(sheet.Place, row, headers);
            rows.Add(Row(sheet.Place, shape, headers, row));
        }

        headers ??= Headers.Read(sheet.Place, shape, new SheetRow(1, []), findings);
        return new LoadedSheet(sheet.Place, rows, all && headers.IsComplete);
    }

    private RegisterRow Row(string place, SheetShape shape, Headers headers, SheetRow row)
    {
        var cells = headers.Known(row.Cells);
        var loaded = new RegisterRow(findings, place, row.Number, headers, cells);
        foreach (var column in shape.RequiredColumns.Where(headers.Has))
        {
            if (loaded.Text(column) is null)
            {
                loaded.Fault(column, "cell.missing");
            }
        }

        foreach (var column in shape.RequiredColumns.Concat(shape.OptionalColumns))
        {
            if (headers.IndexOf(column) is { } index && CellErrors.IsOne(cells[index]))
            {
                // Told once; read on as if the cell were empty.
                loaded.Fault(column, "cell.error");
                cells[index] = "";
            }
        }

        return loaded;
    }

    private void CheckTexts(string place, SheetRow row, Headers? headers)
    {
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var text = row.Cells[index];
            if (headers is not null && headers.NameAt(index) is null && !string.IsNullOrWhiteSpace(text))
            {
                findings.Fault(place, row.Number, ColumnLetters.Of(index), text, "cell.beyond");
            }

            // An Entra object id is hexadecimal and may by chance hold ten digits that look like a person's number.
            var fault = Guid.TryParse(text, out _) ? null : FreeText.FaultOf(text, limits.CellLength);
            if (CodeOf(fault) is { } code)
            {
                findings.Fault(
                    place, row.Number, headers?.NameAt(index) ?? ColumnLetters.Of(index), text, code, limits.CellLength.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static string? CodeOf(FreeTextFault? fault) => fault switch
    {
        FreeTextFault.TooLong => "limit.cell",
        FreeTextFault.ControlCharacter => "text.control",
        FreeTextFault.PersonalIdentityNumber => "text.identity",
        _ => null,
    };
}
