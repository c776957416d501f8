using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TeamsAssistant.Budget.Tables;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Documents.Tables.Money;
using TeamsAssistant.Tests.Budget;
using TeamsAssistant.Texts;
using Sheet = TeamsAssistant.Documents.Tables.Sheet;

namespace TeamsAssistant.Tests.Documents.Tables;

/// <summary>Tables of money as .xlsx and .csv: typed, summed by formulas whose values are the product's own sums.</summary>
public sealed class MoneySheetTests
{
    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_workbook_is_valid_with_a_frozen_heading_and_a_filter_above_the_sums(string name)
    {
        var sheet = Made(name);
        using var document = Open(sheet);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        var worksheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(PaneStateValues.Frozen, worksheet.Descendants<Pane>().Single().State!.Value);
        Assert.EndsWith(
            (sheet.Rows.Count - sheet.Footer + 1).ToString(CultureInfo.InvariantCulture),
            worksheet.Descendants<AutoFilter>().Single().Reference!.Value,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_formulas_value_is_what_it_computes(string name)
    {
        using var document = Open(Made(name));
        var cells = Cells(document);
        var formulas = cells.Values.Where(cell => cell.CellFormula is not null).ToList();

        Assert.NotEmpty(formulas);
        Assert.All(formulas, cell => Assert.Equal(Computed(cell.CellFormula!.Text, cells), Value(cell)));
    }

    [Fact]
    public void The_years_sums_are_the_statements_to_the_öre()
    {
        var year = Year();
        using var document = Open(InitiativeYearSheet.Of(year, Language.Swedish));
        var cells = Cells(document);

        Assert.Equal(year.Statement.Outcome, Öre(cells["B14"]));
        Assert.Equal(year.Statement.Sources[0].Used, Öre(cells["D14"]));
        Assert.Equal(year.Statement.Uncovered, Öre(cells["F14"]));
        Assert.Equal(year.Statement.Budget, Öre(cells["B15"]));
        Assert.Equal(year.Statement.Remaining, Öre(cells["B16"]));
        Assert.Equal(("SUM(B2:B13)", "B15-B14"), (cells["B14"].CellFormula!.Text, cells["B16"].CellFormula!.Text));
        Assert.False(cells.ContainsKey("B6"));
    }

    [Fact]
    public void Where_there_is_no_ledger_the_word_stands_and_no_zero()
    {
        var scene = new BudgetScene().Source("Ram", 1, 2023, 10).Initiative("A", code: "1", budget: [(2023, "Ram", 1)]);
        using var document = Open(InitiativeYearSheet.Of(MonthTables.Of(scene.Ask("A", 2023), scene.Register, scene.Flow()), Language.Swedish));
        var cells = Cells(document);

        Assert.Equal(("saknas", "saknas"), (cells["B14"].InnerText, cells["B16"].InnerText));
        Assert.Equal("Ingen huvudbok är inläst för året.", cells["A17"].InnerText);
        Assert.Equal(0.01m, Value(cells["B15"]));
    }

    [Fact]
    public void The_csv_has_a_mark_semicolons_and_the_values_of_the_formulas()
    {
        var bytes = CsvWriter.Write(InitiativeYearSheet.Of(Year(), Language.Swedish));

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n");
        Assert.Equal("Månad;Utfall;Intäkter;Bidrag;=Ram;Ej finansierat;Kvar att räkna av".Replace(";=Ram", ";'=Ram", StringComparison.Ordinal), lines[0]);
        Assert.Equal("2023-02;-0,75;0,00;-0,30;-0,20;-0,10;-0,15", lines[2]);
        Assert.Equal("2023-05;;;;;;", lines[5]);
        Assert.StartsWith("Summa;0,03;0,00;0,03;0,00;0,00;0,00", lines[13], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @sum", "' @sum")]
    [InlineData("-1", "'-1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("=\"a\"\n", "\"'=\"\"a\"\"\n\"")]
    [InlineData("vanlig", "vanlig")]
    public void Text_in_a_csv_is_never_a_formula(string text, string expected) => Assert.Equal(
        $"A\r\n{expected}\r\n", Encoding.UTF8.GetString(CsvWriter.Write(new Sheet("x", [("A", 1)], [[text]])).AsSpan(3)));

    [Fact]
    public void The_largest_amount_is_written_to_the_öre() => Assert.Contains(
        "92233720368547758,07", Encoding.UTF8.GetString(CsvWriter.Write(new Sheet("x", [("A", 1)], [[new MoneyCell(long.MaxValue)]]))), StringComparison.Ordinal);

    public static TheoryData<string> Sheets() => ["year", "sources", "departments", "list"];

    private static Sheet Made(string name)
    {
        var scene = Scene();
        return name switch
        {
            "year" => InitiativeYearSheet.Of(Year(), Language.Swedish),
            "sources" => SourceYearSheet.Of(2023, [.. scene.Flow().Years.Where(source => source.Year == 2023)], Language.English),
            "departments" => DepartmentYearSheet.Of(MonthTables.ByDepartment(scene.Register, scene.Books.Of(2023), scene.Today), Language.Swedish),
            _ => StatementListSheet.Of("Går över", [scene.Ask("A", 2023), scene.Ask("B", 2023)], Language.Swedish),
        };
    }

    private static InitiativeYear Year()
    {
        var scene = Scene();
        return MonthTables.Of(scene.Ask("A", 2023), scene.Register, scene.Flow());
    }

    /// <summary>A: January 60, February −75, March 18 öre, from Bidrag 30 and a source whose name looks like a formula, 20. B has no code.</summary>
    private static BudgetScene Scene() => new BudgetScene().Source("Bidrag", 1, 2023, 30).Source("=Ram", 2, 2023, 20).Source("Fond", 3, 2022, 7)
        .Initiative("A", code: "1", budget: [(2023, "=Ram", 11), (2023, "Bidrag", 22)]).Place("A", "Socialförvaltningen", null)
        .Initiative("B", budget: [(2023, "Bidrag", 5)]).Place("B", "=Förvaltningen", null)
        .Booked("1", (2023, 1, 60, 0), (2023, 2, -75, 0), (2023, 3, 18, 0)).Import(2022, 12).Import(2023, 4);

    private static SpreadsheetDocument Open(Sheet sheet) => SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(sheet)), isEditable: false);

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);

    private static decimal Value(Cell cell) => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    private static long Öre(Cell cell) => (long)(Value(cell) * 100);

    /// <summary>The two kinds of formula that the product writes: SUM(A1:B2), and A1+B1-C1.</summary>
    private static decimal Computed(string formula, Dictionary<string, Cell> cells)
    {
        if (formula.StartsWith("SUM(", StringComparison.Ordinal))
        {
            var ends = formula[4..^1].Split(':').Select(Place).ToArray();
            return cells.Where(cell => Place(cell.Key) is var (column, row)
                    && column >= ends[0].Column && column <= ends[1].Column && row >= ends[0].Row && row <= ends[1].Row
                    && cell.Value.DataType!.Value == CellValues.Number)
                .Sum(cell => Value(cell.Value));
        }

        var parts = formula.Split('-');
        return parts[0].Split('+').Sum(name => Value(cells[name])) - Value(cells[parts[1]]);
    }

    private static (int Column, int Row) Place(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetter).ToArray();
        return (letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1), int.Parse(name[letters.Length..], CultureInfo.InvariantCulture));
    }
}
