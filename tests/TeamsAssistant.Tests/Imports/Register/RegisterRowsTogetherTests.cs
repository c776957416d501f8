using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>Faults between rows: what may stand only once, must agree, or goes in a circle.</summary>
public sealed class RegisterRowsTogetherTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

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
    public void Two_abbreviations_do_not_give_the_same_folder()
    {
        var fault = Only(Right
            .Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "K/S"))
            .Row("nämnder", ("Nämnd", "Kommunala styrelsen"), ("Förkortning", "k-s")));

        Assert.Equal(("Förkortning", "k-s", "committee.sameFolder"), (fault.Column, fault.Found, fault.Code));
        Assert.Equal(["3"], fault.Arguments);
    }

    [Fact]
    public void A_diary_prefix_is_not_another_committee_s_abbreviation()
    {
        var fault = Only(Right.Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "KUN"), ("Diarieprefix", "ks")));

        Assert.Equal(("Diarieprefix", "ks", "committee.prefixIsAnother"), (fault.Column, fault.Found, fault.Code));
        Assert.Equal(["2"], fault.Arguments);
    }

    [Theory]
    [InlineData("Namn", "Sara Andersson")]
    [InlineData("Chef", "annan@example.se")]
    public void A_person_s_rows_agree(string column, string value)
    {
        var files = Right
            .Cell("personer", 2, "Chef", "chef@example.se")
            .Row("personer", ("Person-id", RegisterFiles.SaraId), ("Namn", "Sara Samordnare"), ("E-post", "sara@example.se"), ("Roll", "Ordförande"));
        Assert.Empty(files.Read().Faults);

        var fault = Only(files.Cell("personer", 3, column, value));

        Assert.Equal((3, column, "person.differs"), (fault.Row, fault.Column, fault.Code));
    }

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
