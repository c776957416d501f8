using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>Every fault of rules.md, The register: each alone in an otherwise right register.</summary>
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

    [Fact]
    public void An_Insats_id_stands_once() => AssertRepeated(Right.Initiative(" tu "), "insatser", "Insats-id", 3);

    [Fact]
    public void A_committee_s_name_stands_once() =>
        AssertRepeated(Right.Row("nämnder", ("Nämnd", "KOMMUNSTYRELSEN"), ("Förkortning", "KX")), "nämnder", "Nämnd", 2);

    [Fact]
    public void A_committee_s_abbreviation_stands_once() =>
        AssertRepeated(Right.Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "ks")), "nämnder", "Förkortning", 2);

    [Fact]
    public void One_committee_s_name_is_not_another_s_abbreviation() =>
        AssertRepeated(Right.Row("nämnder", ("Nämnd", "KS"), ("Förkortning", "KX")), "nämnder", "Nämnd", 2);

    [Fact]
    public void A_round_stands_once() => AssertRepeated(
        Right.Row("omgångar", ("Omgång", "t3-2026"), ("Takt", "år"), ("Period från", "2026-01-01"), ("Period till", "2026-12-31"), ("Start", "2026-12-01"), ("Sista svar", "2026-12-15")),
        "omgångar",
        "Omgång",
        2);

    [Fact]
    public void A_source_and_year_stand_once() =>
        AssertRepeated(Right.Row("källor", ("Källa", "RAM"), ("Ordning", "1"), ("År", "2026"), ("Tilldelat", "1")), "källor", "Källa", 2);

    [Fact]
    public void An_initiative_s_source_and_year_stand_once() => AssertRepeated(
        Right.Row("finansiering", ("Insats-id", "tu"), ("År", "2026"), ("Källa", "ram"), ("Budget", "1")), "finansiering", "Källa", 2);

    [Fact]
    public void An_indicator_s_year_stands_once() => AssertRepeated(
        Right.Row("indikatorer", ("Indikator-id", "nri"), ("Insats-id", "TP"), ("Indikator", "Nöjd Region-Index – Trygghet"), ("År", "2020")),
        "indikatorer",
        "Indikator-id",
        2);

    [Fact]
    public void An_indicator_s_rows_agree()
    {
        var fault = Only(Right.Row(
            "indikatorer", ("Indikator-id", "NRI"), ("Insats-id", "TU"), ("Indikator", "Nöjd Region-Index – Trygghet"), ("År", "2021")));

        Assert.Equal(("Insats-id", "indicator.differs"), (fault.Column, fault.Code));
    }

    [Fact]
    public void A_measured_value_needs_its_year() =>
        Assert.Equal("indicator.withoutYear", Only(Right.Cell("indikatorer", 2, "År", "")).Code);

    [Fact]
    public void One_e_mail_does_not_stand_on_two_people() => Assert.Equal(
        "person.twoIds",
        Only(Right.Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "SARA@example.se"), ("Roll", "Läsare"))).Code);

    [Fact]
    public void One_person_does_not_have_two_e_mails() => Assert.Equal(
        "person.twoEmails",
        Only(Right.Row("personer", ("Person-id", RegisterFiles.SaraId.ToUpperInvariant()), ("Namn", "Sara"), ("E-post", "s@example.se"), ("Roll", "Läsare"))).Code);

    [Fact]
    public void Programmes_in_a_circle_are_a_fault_told_once()
    {
        var fault = Only(Right.Cell("insatser", 2, "Program", "TU"));

        Assert.Equal((2, "Program", "programme.circle"), (fault.Row, fault.Column, fault.Code));
        Assert.Equal("TP → TU → TP", Assert.Single(fault.Arguments));
    }

    [Fact]
    public void A_programme_is_not_its_own_part() =>
        Assert.Equal("programme.circle", Only(Right.Cell("insatser", 2, "Program", "tp")).Code);

    [Fact]
    public void Two_circles_are_two_faults()
    {
        var reading = Right
            .Initiative("A", ("Program", "B")).Initiative("B", ("Program", "A"))
            .Initiative("C", ("Program", "C")).Initiative("D", ("Program", "A"))
            .Read();

        Assert.Equal([4, 6], reading.Faults.Select(fault => fault.Row));
    }

    [Fact]
    public void Two_initiatives_do_not_share_an_object_code()
    {
        var fault = Only(Right.Initiative("A", ("Objektskod", "77, 4110 ")));

        Assert.Equal(("4110", "code.shared", "TU"), (fault.Found, fault.Code, fault.Arguments[0]));
    }

    [Theory]
    [InlineData("04110")]
    [InlineData("411")]
    public void Leading_zeros_of_an_object_code_count(string code) =>
        Assert.Empty(Right.Initiative("A", ("Objektskod", code)).Read().Faults);

    [Fact]
    public void Slut_is_not_before_Start() =>
        Assert.Equal("order.end", Only(Right.Cell("insatser", 2, "Start", "2026-02-01").Cell("insatser", 2, "Slut", "2026-01-31")).Code);

    [Fact]
    public void The_last_answer_is_not_before_the_start() =>
        Assert.Equal("order.lastAnswer", Only(Right.Cell("omgångar", 2, "Sista svar", "2026-11-15")).Code);

    [Fact]
    public void A_period_does_not_end_before_it_starts() =>
        Assert.Equal("order.period", Only(Right.Cell("omgångar", 2, "Period till", "2026-08-31")).Code);

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

    private static void AssertRepeated(RegisterFiles files, string sheet, string column, int firstRow)
    {
        var fault = Only(files);
        Assert.Equal(($"{sheet}.csv", column, "repeated"), (fault.Place, fault.Column, fault.Code));
        Assert.Equal($"{firstRow}", Assert.Single(fault.Arguments));
    }
}
