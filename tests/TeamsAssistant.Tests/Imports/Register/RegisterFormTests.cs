using System.Text;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>The forms that a register may lie in, and those it may not.</summary>
public sealed class RegisterFormTests
{
    [Fact]
    public void A_right_register_is_read_from_a_folder()
    {
        var reading = RegisterFiles.Right().Read();

        AssertRight(reading);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void A_right_register_is_read_from_a_zip() => AssertRight(RegisterFiles.Right().ReadZip());

    [Fact]
    public void A_right_register_is_read_from_one_folder_in_a_zip() => AssertRight(RegisterFiles.Right().ReadZip("register 2026/"));

    [Fact]
    public void A_zip_with_names_in_the_old_code_page_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        AssertRight(RegisterFiles.Right().ReadZip(names: Encoding.GetEncoding(437)));
    }

    [Fact]
    public void A_right_register_is_read_from_a_workbook() => AssertRight(RegisterFiles.Right().ReadWorkbook());

    [Fact]
    public void A_workbook_s_numbers_dates_and_formulas_count_by_their_stored_value()
    {
        var reading = RegisterFiles.Right()
            .Cell("finansiering", 2, "År", "=number:2026")
            .Cell("finansiering", 2, "Budget", "=number:12600.5")
            .Cell("insatser", 3, "Start", "=date:46364")
            .Cell("insatser", 3, "Namn", "=formula:Trygga unga")
            .ReadWorkbook();

        var initiative = reading.Register!.FindInitiative("TU")!;
        Assert.Equal(1_260_050, initiative.Funding.Single().Budget);
        Assert.Equal(new DateOnly(2026, 12, 8), initiative.Start);
        Assert.Equal("Trygga unga", initiative.Name);
    }

    [Fact]
    public void A_workbook_s_number_finer_than_an_öre_is_a_fault()
    {
        var reading = RegisterFiles.Right().Cell("finansiering", 2, "Budget", "=number:12600.505").ReadWorkbook();

        Assert.Equal("value.amount", Assert.Single(reading.Faults).Code);
    }

    [Fact]
    public void A_comma_separates_as_well()
    {
        var files = RegisterFiles.Right();

        AssertRight(RegisterFiles.InTemporary(folder => RegisterReader.Read(files.Folder(folder, ','))));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_with_a_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var files = RegisterFiles.Right();
        var text = files.Csv("nämnder").Replace("Kommunstyrelsen", "Kommunstyrelsen på ö", StringComparison.Ordinal);

        var reading = files.File("nämnder.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Read();

        Assert.Equal("Kommunstyrelsen på ö", reading.Register!.Committees.Single().Name);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_read_as_windows_1252()
    {
        var files = RegisterFiles.Right();
        var text = files.Csv("nämnder").Replace("Kommunstyrelsen", "Nämnd – för ö", StringComparison.Ordinal);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        var reading = files.File("nämnder.csv", windows.GetBytes(text)).Read();

        Assert.Equal("Nämnd – för ö", reading.Register!.Committees.Single().Name);
    }

    [Fact]
    public void Utf_16_without_its_mark_is_a_fault()
    {
        var files = RegisterFiles.Right();

        var fault = Assert.Single(files.File("nämnder.csv", Encoding.Unicode.GetBytes(files.Csv("nämnder"))).Read().Faults);

        Assert.Equal(("nämnder.csv", "file.encoding"), (fault.Place, fault.Code));
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks_separators_and_quotes()
    {
        var reading = RegisterFiles.Right()
            .Initiative("A", ("Mål", "Första; raden\r\nandra \"raden\""))
            .Initiative("B", ("Namn", ""))
            .Read();

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(5, fault.Row);
        Assert.Equal(
            "Första; raden\nandra \"raden\"",
            RegisterFiles.Right().Initiative("A", ("Mål", "Första; raden\r\nandra \"raden\"")).Read().Register!.FindInitiative("a")!.Goal);
    }

    [Theory]
    [InlineData("Nämnd;Förkortning\r\n\"Kommunstyrelsen;KS\r\n")]
    [InlineData("Nämnd;Förkortning\r\n\"Kommun\"styrelsen;KS\r\n")]
    public void A_quote_that_is_not_closed_is_a_fault(string text)
    {
        var fault = Assert.Single(RegisterFiles.Right().File("nämnder.csv", text).Read().Faults);

        Assert.Equal(("nämnder.csv", 2, "csv.quote"), (fault.Place, fault.Row, fault.Code));
    }

    [Fact]
    public void Empty_rows_are_skipped_and_counted()
    {
        var reading = RegisterFiles.Right().File("nämnder.csv", "Nämnd;Förkortning\n\n;\nKommunstyrelsen;KS\n;XX\n").Read();

        Assert.Equal(5, Assert.Single(reading.Faults).Row);
    }

    [Fact]
    public void Names_are_compared_without_case_outer_spaces_and_form_of_Unicode()
    {
        var reading = RegisterFiles.Right()
            .Named("nämnder", "NÄMNDER".Normalize(NormalizationForm.FormD))
            .Header("insatser", "Insats-id", "  insats-ID ")
            .Header("personer", "E-post", "E-POST")
            .Read();

        AssertRight(reading);
    }

    [Fact]
    public void Columns_may_stand_in_any_order() => AssertRight(
        RegisterFiles.Right().File("nämnder.csv", "Diarieprefix;Förkortning;Nämnd\nKSN;KS;Kommunstyrelsen\n").Read());

    [Theory]
    [InlineData("register.xlsx", "file.unreadable")]
    [InlineData("register.zip", "file.unreadable")]
    [InlineData("register.xls", "file.kind")]
    [InlineData("register.csv", "file.kind")]
    public void What_is_no_register_is_a_fault_and_not_an_exception(string name, string code) => RegisterFiles.InTemporary(folder =>
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "PK not really");

        var fault = Assert.Single(RegisterReader.Read(path).Faults);

        Assert.Equal((name, code), (fault.Place, fault.Code));
        return true;
    });

    [Fact]
    public void A_file_that_is_not_there_is_a_fault() =>
        Assert.Equal("file.notFound", Assert.Single(RegisterReader.Read(Path.Combine(Path.GetTempPath(), "no-such.xlsx")).Faults).Code);

    [Fact]
    public void A_file_that_is_held_open_by_another_program_is_a_fault_also_for_its_hash() => RegisterFiles.InTemporary(folder =>
    {
        var path = Path.Combine(folder, "register.zip");
        File.WriteAllText(path, "x");
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("file.unreadable", Assert.Single(RegisterReader.Read(path).Faults).Code);
        Assert.Equal("file.unreadable", TeamsAssistant.Imports.Register.Files.RegisterFiles.Sha256Of(path, out _)!.Code);
        return true;
    });

    [Fact]
    public void A_zip_cut_short_is_a_fault() => RegisterFiles.InTemporary(folder =>
    {
        var path = Path.Combine(folder, "register.xlsx");
        WorkbookFile.Write(path, [("nämnder", [["Nämnd"]])]);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^200]);

        Assert.Equal("file.unreadable", Assert.Single(RegisterReader.Read(path).Faults).Code);
        return true;
    });

    private static void AssertRight(RegisterReading reading)
    {
        Assert.Empty(reading.Faults);
        var register = reading.Register!;
        Assert.Equal("KSN", Assert.Single(register.Committees).DiaryPrefix);
        Assert.Equal(RegisterFiles.SaraId, Assert.Single(register.People).Id);
        Assert.Equal(["TP", "TU"], register.Initiatives.Select(initiative => initiative.Id));
        Assert.Equal(1_260_000_000, Assert.Single(register.Sources).Allotted);
        Assert.Equal(1_260_000, Assert.Single(register.FindInitiative("tu")!.Funding).Budget);
        Assert.Equal(38, Assert.Single(register.FindInitiative("TP")!.Indicators).Years.Single().Outcome);
        Assert.Equal(new DateOnly(2026, 12, 8), Assert.Single(register.Rounds).Meeting);
    }
}
