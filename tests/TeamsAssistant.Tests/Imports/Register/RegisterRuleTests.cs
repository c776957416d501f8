using System.IO.Compression;
using TeamsAssistant.Access;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>What is accepted, with or without a warning, and the limits.</summary>
public sealed class RegisterRuleTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

    [Fact]
    public void An_initiative_without_Ansvarig_is_warned_about() => AssertWarned(Right.Cell("insatser", 3, "Ansvarig", ""), 3, "initiative.withoutOwner");

    [Fact]
    public void An_initiative_without_Objektskod_is_warned_about() => AssertWarned(Right.Cell("insatser", 3, "Objektskod", ""), 3, "initiative.withoutCode");

    [Fact]
    public void A_programme_without_children_is_warned_about() =>
        AssertWarned(Right.Initiative("P", ("Typ", "Program")), 4, "programme.withoutChildren");

    [Fact]
    public void An_unknown_column_is_warned_about_and_ignored() => AssertWarned(Right.Cell("insatser", 2, "Anteckning", "hej"), 1, "column.unknown");

    [Theory]
    [InlineData("källor")]
    [InlineData("indikatorer")]
    [InlineData("omgångar")]
    public void A_missing_sheet_that_need_not_be_there_is_warned_about(string sheet) =>
        AssertWarned(Right.Without(sheet).Without("finansiering"), null, "sheet.absent");

    [Fact]
    public void An_unknown_sheet_is_warned_about() => AssertWarned(Right.Row("diagram", ("A", "1")), null, "sheet.unknown");

    [Fact]
    public void An_unknown_file_is_warned_about() => AssertWarned(Right.File("läsmig.txt", "hej"), null, "file.unknown");

    [Fact]
    public void A_person_may_have_several_rows()
    {
        var person = Assert.Single(Right
            .Row("personer", ("Person-id", RegisterFiles.SaraId.ToUpperInvariant()), ("Namn", "Sara Samordnare"), ("E-post", "SARA@example.se"), ("Roll", "ordförande"), ("Nämnd", "kommunstyrelsen"))
            .Read().Register!.People);

        Assert.Equal([new RoleGrant(Role.Coordinator, null), new RoleGrant(Role.Chair, "KS")], person.Grants);
        Assert.Equal("sara@example.se", person.Email);
    }

    [Fact]
    public void Chef_need_not_stand_in_personer() =>
        Assert.Equal("chef@example.se", Right.Cell("personer", 2, "Chef", "Chef@example.se").Read().Register!.People.Single().Manager);

    [Fact]
    public void Lists_are_read_by_comma_without_spaces_and_repeats()
    {
        var initiative = Right
            .Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "tore@example.se"), ("Roll", "Tjänsteperson"))
            .Initiative("A", ("Ersättare", "TORE@example.se, sara@example.se"), ("Objektskod", " x1, X1,01"), ("Alias", "lovstödet, Lovstöd,"), ("Parter", "Polisen, Rädda Barnen"))
            .Read().Register!.FindInitiative("a")!;

        Assert.Equal([RegisterFiles.ToreId, RegisterFiles.SaraId], initiative.Deputies);
        Assert.Equal(["X1", "01"], initiative.ObjectCodes);
        Assert.Equal(["lovstödet", "Lovstöd"], initiative.Aliases);
        Assert.Equal(["Polisen", "Rädda Barnen"], initiative.Partners);
    }

    [Theory]
    [InlineData("12600", 1_260_000)]
    [InlineData("12 600", 1_260_000)]
    [InlineData("12\u00A0600", 1_260_000)]
    [InlineData("12\u202F600,50 kr", 1_260_050)]
    [InlineData("12,6 mkr", 1_260_000_000)]
    [InlineData("12,6mnkr", 1_260_000_000)]
    [InlineData("12 600 tkr", 1_260_000_000)]
    [InlineData("0", 0)]
    public void An_amount_is_read_in_each_form(string text, long öre) =>
        Assert.Equal(öre, Right.Cell("finansiering", 2, "Budget", text).Read().Register!.FindInitiative("TU")!.Funding.Single().Budget);

    [Fact]
    public void Funding_may_name_a_year_whose_money_was_carried_over() => Assert.Empty(Right
        .Cell("källor", 2, "Överförs", "JA").Cell("finansiering", 2, "År", "2028").Read().Faults);

    [Fact]
    public void Funding_may_not_name_a_year_before_the_source_has_money() => Assert.Single(Right
        .Cell("källor", 2, "Överförs", "ja").Cell("finansiering", 2, "År", "2025").Read().Faults);

    [Fact]
    public void An_indicator_s_years_are_joined()
    {
        var indicator = Assert.Single(Right
            .Row("indikatorer", ("Indikator-id", "NRI"), ("Insats-id", "tp"), ("Indikator", "Nöjd Region-Index – Trygghet"), ("År", "2022"), ("Målvärde", "49,5"))
            .Row("indikatorer", ("Indikator-id", "NRI"), ("Insats-id", "TP"), ("Indikator", "Nöjd Region-Index – Trygghet"), ("År", "2021"), ("Målvärde", "47"))
            .Read().Register!.FindInitiative("TP")!.Indicators);

        Assert.Equal(
            [new IndicatorYear(2020, 45, 38), new IndicatorYear(2021, 47, null), new IndicatorYear(2022, 49.5m, null)], indicator.Years);
        Assert.Null(indicator.Baseline);
        Assert.True(indicator.HigherIsBetter);
    }

    [Fact]
    public void A_child_may_stand_before_its_programme() =>
        Assert.Equal("P", Right.Initiative("A", ("Program", "p")).Initiative("P", ("Typ", "Program")).Read().Register!.FindInitiative("A")!.Programme);

    [Fact]
    public void More_rows_than_the_limit_are_a_fault_that_names_it()
    {
        var limits = RegisterLimits.Default with { Rows = 2 };

        Assert.Empty(Right.Read(limits).Faults);
        var fault = Assert.Single(Right.Initiative("A").Read(limits).Faults);
        Assert.Equal((4, "limit.rows", "2"), (fault.Row, fault.Code, fault.Arguments[0]));
    }

    [Fact]
    public void A_cell_longer_than_the_limit_is_a_fault_that_names_it()
    {
        Assert.Empty(Right.Cell("insatser", 2, "Mål", new string('a', 4000)).Read().Faults);
        var fault = Assert.Single(Right.Cell("insatser", 2, "Mål", new string('a', 4001)).Read().Faults);
        Assert.Equal(("limit.cell", "4000"), (fault.Code, fault.Arguments[0]));
    }

    [Fact]
    public void More_on_one_initiative_than_a_row_can_hold_is_a_fault()
    {
        var files = Enumerable.Range(1, 120).Aggregate(Right, (register, n) => register.Row(
            "indikatorer", ("Indikator-id", $"I{n}"), ("Insats-id", "TU"), ("Indikator", new string('a', 4000))));

        Assert.Equal("limit.initiative", Assert.Single(files.Read().Faults).Code);
    }

    [Fact]
    public void Files_larger_than_the_limit_are_a_fault_that_names_it()
    {
        var limits = RegisterLimits.Default with { UnpackedBytes = 1024 * 1024 };

        var fault = Assert.Single(Right.File("stor.csv", new byte[(1024 * 1024) + 1]).Read(limits).Faults);

        Assert.Equal(("limit.unpacked", "1"), (fault.Code, fault.Arguments[0]));
    }

    [Theory]
    [InlineData("bomb.zip")]
    [InlineData("bomb.xlsx")]
    public void An_archive_that_swells_is_stopped(string name) => RegisterFiles.InTemporary(folder =>
    {
        var path = Path.Combine(folder, name);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("insatser.csv").Open())
        {
            entry.Write(new byte[8 * 1024 * 1024]);
        }

        var limits = RegisterLimits.Default with { UnpackedBytes = 1024 * 1024 };
        Assert.Equal("limit.unpacked", Assert.Single(RegisterReader.Read(path, limits, CancellationToken.None).Faults).Code);
        return true;
    });

    private static void AssertWarned(RegisterFiles files, int? row, string code)
    {
        var reading = files.Read();
        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Register);
        Assert.Contains(reading.Warnings, warning => warning.Row == row && warning.Code == code);
    }
}
