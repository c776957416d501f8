using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>Faults of sheets and cells, each alone in an otherwise right register.</summary>
public sealed class RegisterFaultTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

    [Theory]
    [InlineData("insatser")]
    [InlineData("personer")]
    [InlineData("nämnder")]
    public void A_required_sheet_must_be_there(string sheet)
    {
        var reading = Right.Without(sheet).Read();

        Assert.Null(reading.Register);
        Assert.Contains(reading.Faults, fault => fault.Place == sheet && fault.Code == "sheet.missing");
    }

    [Theory]
    [InlineData("nämnder", "Nämnd")]
    [InlineData("personer", "Person-id")]
    [InlineData("insatser", "Typ")]
    [InlineData("källor", "Tilldelat")]
    [InlineData("finansiering", "Budget")]
    [InlineData("indikatorer", "Indikator")]
    [InlineData("omgångar", "Sista svar")]
    public void A_required_column_must_be_there(string sheet, string column)
    {
        var reading = Right.WithoutColumn(sheet, column).Read();

        Assert.Null(reading.Register);
        Assert.Contains(reading.Faults, fault => fault is { Row: 1, Code: "column.missing" } && fault.Column == column);
    }

    [Theory]
    [InlineData("nämnder", "Förkortning")]
    [InlineData("personer", "Namn")]
    [InlineData("personer", "Roll")]
    [InlineData("insatser", "Namn")]
    [InlineData("insatser", "Nämnd")]
    [InlineData("källor", "Tilldelat")]
    [InlineData("finansiering", "År")]
    [InlineData("indikatorer", "Indikator")]
    [InlineData("omgångar", "Start")]
    public void A_required_cell_must_be_filled(string sheet, string column)
    {
        var reading = Right.Cell(sheet, 2, column, "  ").Read();

        Assert.Null(reading.Register);
        Assert.Contains(reading.Faults, fault => fault is { Row: 2, Code: "cell.missing", Found: null } && fault.Column == column);
    }

    [Theory]
    [InlineData("insatser", "Typ", "Inats", "value.word")]
    [InlineData("personer", "Roll", "Chef", "value.word")]
    [InlineData("omgångar", "Takt", "kvartal", "value.word")]
    [InlineData("indikatorer", "Riktning", "uppåt", "value.word")]
    [InlineData("källor", "Överförs", "kanske", "value.word")]
    [InlineData("källor", "Ordning", "0", "value.ordinal")]
    [InlineData("källor", "Ordning", "1,5", "value.ordinal")]
    [InlineData("källor", "År", "26", "value.year")]
    [InlineData("finansiering", "År", "2026,5", "value.year")]
    [InlineData("finansiering", "Budget", "12.600", "value.amount")]
    [InlineData("finansiering", "Budget", "12600.50", "value.amount")]
    [InlineData("finansiering", "Budget", "12600,505", "value.amount")]
    [InlineData("finansiering", "Budget", "tolv", "value.amount")]
    [InlineData("finansiering", "Budget", "-1", "value.negative")]
    [InlineData("finansiering", "Budget", "−1 tkr", "value.negative")]
    [InlineData("indikatorer", "Utfall", "3.8", "value.number")]
    [InlineData("indikatorer", "Utfall", "bra", "value.number")]
    [InlineData("insatser", "Start", "2026-02-30", "value.date")]
    [InlineData("insatser", "Start", "8/12 2026", "value.date")]
    [InlineData("omgångar", "Sammanträde", "i december", "value.date")]
    [InlineData("personer", "E-post", "sara", "value.email")]
    [InlineData("personer", "Chef", "sara@a@b", "value.email")]
    [InlineData("personer", "Person-id", "sara", "value.personId")]
    [InlineData("personer", "Person-id", "00000000-0000-0000-0000-000000000000", "value.personId")]
    public void A_cell_must_be_what_its_column_says(string sheet, string column, string found, string code)
    {
        var reading = Right.Cell(sheet, 2, column, found).Read();

        Assert.Null(reading.Register);
        Assert.Contains(reading.Faults, fault => fault.Row == 2 && fault.Column == column && fault.Found == found && fault.Code == code);
    }

    [Theory]
    [InlineData("insatser", "Nämnd", "Tekniska nämnden", "reference.committee")]
    [InlineData("personer", "Nämnd", "TN", "reference.committee")]
    [InlineData("omgångar", "Nämnd", "TN", "reference.committee")]
    [InlineData("insatser", "Ansvarig", "ingen@example.se", "reference.person")]
    [InlineData("insatser", "Program", "XX", "reference.programme")]
    [InlineData("finansiering", "Insats-id", "XX", "reference.initiative")]
    [InlineData("indikatorer", "Insats-id", "XX", "reference.initiative")]
    [InlineData("finansiering", "Källa", "Fickpengar", "reference.source")]
    [InlineData("finansiering", "År", "2025", "reference.sourceYear")]
    public void A_reference_to_nothing_is_a_fault(string sheet, string column, string found, string code)
    {
        var fault = Only(Right.Cell(sheet, 2, column, found));

        Assert.Equal((2, code), (fault.Row, fault.Code));
    }

    [Fact]
    public void Each_unknown_deputy_is_named()
    {
        var reading = Right.Cell("insatser", 2, "Ersättare", "sara@example.se, a@example.se, b@example.se").Read();

        Assert.Equal(["a@example.se", "b@example.se"], reading.Faults.Select(fault => fault.Found));
    }

    [Theory]
    [InlineData("Mål", "Rör 640823-3234 och hans syster")]
    [InlineData("Namn", "Insats för 19640823 3234")]
    [InlineData("Område", "640823\u20133234")]
    [InlineData("Parter", "Polisen, 701063-2391")]
    [InlineData("Egen kolumn", "6408233234")]
    public void A_personal_identity_number_is_a_fault_and_never_repeated(string column, string text)
    {
        var reading = Right.Cell("insatser", 3, column, text).Read();

        var fault = Assert.Single(reading.Faults, fault => fault.Code == "text.identity");
        Assert.Equal((3, column, null), (fault.Row, fault.Column, fault.Found));
        AssertNeverSaid(reading, "3234", "2391");
    }

    [Fact]
    public void A_personal_identity_number_in_a_cell_that_is_wrong_anyway_is_not_repeated_either()
    {
        var reading = Right
            .Cell("insatser", 2, "Ansvarig", "640823-3234@example.se")
            .Cell("finansiering", 2, "Budget", "640823-3234")
            .Cell("omgångar", 2, "Omgång", "640823-3234")
            .Header("källor", "Överförs", "640823-3234")
            .Named("indikatorer", "640823-3234")
            .Read();

        Assert.NotEmpty(reading.Faults);
        AssertNeverSaid(reading, "3234");
    }

    [Theory]
    [InlineData("a\u0007b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void A_control_character_is_a_fault(string text)
    {
        var fault = Only(Right.Cell("insatser", 2, "Mål", text));

        Assert.Equal((2, "Mål", "text.control"), (fault.Row, fault.Column, fault.Code));
    }

    [Fact]
    public void A_header_stands_once() =>
        Assert.Equal("column.twice", Only(Right.File("nämnder.csv", "Nämnd;Förkortning;nämnd\nKommunstyrelsen;KS;\n")).Code);

    [Fact]
    public void A_cell_without_header_is_a_fault()
    {
        var fault = Only(Right.File("nämnder.csv", "Nämnd;Förkortning\nKommunstyrelsen;KS;;rest\n"));

        Assert.Equal((2, "rest", "cell.beyond"), (fault.Row, fault.Found, fault.Code));
    }

    [Fact]
    public void Empty_cells_beyond_the_headers_are_nothing() =>
        Assert.Empty(Right.File("nämnder.csv", "Nämnd;Förkortning;;\nKommunstyrelsen;KS;;;\n").Read().Faults);

    [Fact]
    public void A_sheet_stands_once()
    {
        // In an archive, since a folder may not hold two names that differ only in case.
        var reading = Right.File("NÄMNDER.csv", Right.Csv("nämnder")).ReadZip();

        Assert.Equal(("NÄMNDER.csv", "sheet.twice"), (reading.Faults.Single().Place, reading.Faults.Single().Code));
    }

    [Fact]
    public void An_id_that_is_too_long_for_a_key_is_a_fault() =>
        Assert.Equal("limit.key", Only(Right.Initiative(new string('a', 101), ("Objektskod", ""))).Code);

    [Fact]
    public void All_faults_are_told_at_once_by_sheet_and_row()
    {
        var reading = Right
            .Cell("finansiering", 2, "Budget", "x")
            .Cell("insatser", 3, "Typ", "x")
            .Cell("insatser", 2, "Start", "x")
            .Cell("personer", 2, "Roll", "x")
            .Cell("omgångar", 2, "Takt", "x")
            .Read();

        Assert.Null(reading.Register);
        Assert.Equal(5, reading.Faults.Count(fault => fault.Found == "x"));
        var rows = reading.Faults.Where(fault => fault.Place == "insatser.csv").Select(fault => fault.Row).ToList();
        Assert.Equal(rows.Order(), rows);
    }

    private static RegisterFault Only(RegisterFiles files)
    {
        var reading = files.Read();
        Assert.Null(reading.Register);
        return Assert.Single(reading.Faults);
    }

    private static void AssertNeverSaid(RegisterReading reading, params string[] secrets)
    {
        var said = string.Join('\n', reading.Faults.Select(fault => $"{fault} {string.Join(' ', fault.Arguments)}"))
            + string.Join('\n', reading.Warnings.Select(warning => $"{warning} {string.Join(' ', warning.Arguments)}"));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
    }
}
