using TeamsAssistant.Imports.Register;
using TeamsAssistant.Imports.Register.Files;
using RegisterFiles = TeamsAssistant.Tests.Builders.RegisterFiles;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>One fault that breaks a sheet is told once, with its cell named, and the rest of the file is still looked at.</summary>
public sealed class RegisterBrokenSheetTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

    [Theory]
    [InlineData("nämnder", "Förkortning")]
    [InlineData("personer", "E-post")]
    [InlineData("personer", "Roll")]
    [InlineData("insatser", "Insats-id")]
    [InlineData("källor", "Källa")]
    [InlineData("källor", "År")]
    public void A_missing_column_is_the_only_fault(string sheet, string column)
    {
        var many = Enumerable.Range(1, 20).Aggregate(Right, (files, n) => files.Initiative($"I{n}"));

        var fault = Assert.Single(many.WithoutColumn(sheet, column).Read().Faults);

        Assert.Equal(("column.missing", column), (fault.Code, fault.Column));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_the_only_fault()
    {
        var fault = Assert.Single(Right.File("källor.csv", "Källa;Ordning;År;Tilldelat\nRam;1;2026;\"1\n").Read().Faults);

        Assert.Equal(("csv.quote", "D", 2), (fault.Code, fault.Column, fault.Row));
    }

    [Fact]
    public void Rows_beyond_the_limit_are_the_only_fault()
    {
        var files = Right
            .Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "KN"))
            .Row("nämnder", ("Nämnd", "Socialnämnden"), ("Förkortning", "SN"))
            .Cell("insatser", 3, "Nämnd", "SN");

        Assert.Equal("limit.rows", Assert.Single(files.Read(new RegisterLimits { Rows = 2 }).Faults).Code);
    }

    [Fact]
    public void A_cell_without_header_is_named_as_a_spreadsheet_does()
    {
        var fault = Assert.Single(Right.File("nämnder.csv", "Nämnd;Förkortning\nKommunstyrelsen;KS;;rest\n").Read().Faults);

        Assert.Equal("D", fault.Column);
    }

    [Fact]
    public void A_fault_in_the_header_row_or_under_an_empty_header_has_its_column()
    {
        var faults = Right.File("nämnder.csv", "Nämnd;Förkortning;;a\tb\nKommunstyrelsen;KS;c\td;\n").Read().Faults;

        Assert.Equal([(1, "D", "text.control"), (2, "C", "cell.beyond"), (2, "C", "text.control")], faults.Select(fault => (fault.Row!.Value, fault.Column!, fault.Code)));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(5, "F")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_lettered_as_in_a_spreadsheet(int index, string letters)
    {
        Assert.Equal(letters, ColumnLetters.Of(index));
        Assert.Equal(index, ColumnLetters.IndexIn($"{letters}12"));
    }

    [Fact]
    public void More_columns_than_the_limit_are_a_fault()
    {
        var fault = Assert.Single(Wide("x").Read().Faults);

        Assert.Equal(("limit.columns", "SG", 1), (fault.Code, fault.Column, fault.Row));
        Assert.Equal(["500"], fault.Arguments);
    }

    [Fact]
    public void Empty_columns_beyond_the_limit_are_nothing() => Assert.Empty(Wide("").Read().Faults);

    [Fact]
    public void More_columns_than_the_limit_are_a_fault_in_a_workbook_too()
    {
        var fault = Assert.Single(RegisterFiles.InTemporary(folder =>
        {
            var path = Path.Combine(folder, "register.xlsx");
            TeamsAssistant.Tests.Builders.WorkbookFile.Write(path, [("nämnder", [["Nämnd", "Förkortning", "", "x"], ["Kommunstyrelsen", "KS"]])]);
            return RegisterReader.Read(path, new RegisterLimits { Columns = 3 }, CancellationToken.None);
        }).Faults, fault => fault.Place == "nämnder");

        Assert.Equal(("limit.columns", "D", 1), (fault.Code, fault.Column, fault.Row));
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    public void An_error_in_a_workbook_s_cell_is_a_fault_that_names_it(string error)
    {
        var reading = Right.Cell("finansiering", 2, "Budget", $"=error:{error}").ReadWorkbook();

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(("finansiering", 2, "Budget", error, "cell.error"), (fault.Place, fault.Row, fault.Column, fault.Found, fault.Code));
    }

    [Fact]
    public void An_error_in_a_cell_that_may_be_empty_is_a_fault_too() =>
        Assert.Equal("Objektskod", Assert.Single(Right.Cell("insatser", 3, "Objektskod", "=error:#N/A").ReadWorkbook().Faults).Column);

    [Fact]
    public void An_error_that_was_saved_as_text_is_a_fault() =>
        Assert.Equal("cell.error", Assert.Single(Right.Cell("insatser", 3, "Objektskod", "#SAKNAS!").Read().Faults).Code);

    [Fact]
    public void An_error_in_an_unknown_column_is_ignored_with_it() =>
        Assert.Empty(Right.Cell("insatser", 3, "Anteckning", "=error:#N/A").ReadWorkbook().Faults);

    private static RegisterFiles Wide(string last) => Right.File(
        "nämnder.csv", $"Nämnd;Förkortning{new string(';', 499)}{last}\nKommunstyrelsen;KS\n");
}
