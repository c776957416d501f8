using System.Collections;
using System.Globalization;
using System.Resources;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Imports.Register;

public sealed class RegisterReportTextTests
{
    private static readonly ResourceManager Resources = new("TeamsAssistant.Imports.Register.Texts", typeof(RegisterReader).Assembly);

    [Fact]
    public void A_fault_says_where_what_stood_there_and_what_was_expected()
    {
        var report = Refused(RegisterFiles.Right().Cell("insatser", 2, "Typ", "Inats"));

        Assert.Equal(
            [
                "insatser.csv, rad 2, Typ, ”Inats”: väntat något av: Insats, Program, Åtagande, Medborgarlöfte, Aktivitet, Revisionsrekommendation",
                "1 fel. Inget är sparat.",
            ],
            RegisterReportText.Faults(report, Language.Swedish));
        Assert.StartsWith("insatser.csv, row 2, Typ, “Inats”: expected one of:", RegisterReportText.Faults(report, Language.English)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_personal_identity_number_is_not_printed()
    {
        var lines = RegisterReportText.Faults(Refused(RegisterFiles.Right().Cell("insatser", 2, "Mål", "Rör 640823-3234")), Language.Swedish);

        Assert.Equal("insatser.csv, rad 2, Mål: cellen innehåller ett personnummer eller samordningsnummer; ta bort det", lines[0]);
    }

    [Fact]
    public void A_row_that_is_missing_now_is_a_warning()
    {
        var stored = RegisterFiles.Right().Initiative("A").Read().Register!;
        var reading = RegisterFiles.Right().Read();
        var report = new RegisterReport(RegisterOutcome.DryRun, reading, RegisterChanges.Between(stored, reading.Register!), CompletesEarlier: false);

        Assert.Equal(
            [
                "Varning: insatser, ”A”: fanns i förra registret men inte i detta; sparas och märks ”saknas i registret”",
                "0 nya, 0 ändrade, 6 oförändrade, 1 saknas nu.",
                "Provläsning: inget är sparat.",
            ],
            RegisterReportText.Lines(report, Language.Swedish));
    }

    [Theory]
    [InlineData(RegisterOutcome.DryRun)]
    [InlineData(RegisterOutcome.Unchanged)]
    [InlineData(RegisterOutcome.Written)]
    public void Each_good_outcome_has_its_sentence(RegisterOutcome outcome)
    {
        var reading = RegisterFiles.Right().Read();
        var report = new RegisterReport(outcome, reading, RegisterChanges.Between(reading.Register!, reading.Register!), CompletesEarlier: true);

        Assert.Equal(3, RegisterReportText.Lines(report, Language.English).Count);
        Assert.Empty(RegisterReportText.Faults(report, Language.English));
    }

    [Fact]
    public void Every_text_exists_in_both_languages_with_the_same_places_to_fill()
    {
        var swedish = Texts(CultureInfo.InvariantCulture);
        var english = Texts(CultureInfo.GetCultureInfo("en"));

        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.All(swedish, text => Assert.Equal(text.Value.Contains("{0}", StringComparison.Ordinal), english[text.Key].Contains("{0}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_fault_says_what_was_expected()
    {
        // What is accepted, and the lines around a fault; the two faults say it in words of their own.
        string[] others = ["file.unknown", "file.unreadable", "sheet.unknown", "sheet.absent", "column.unknown", "row.missingNow", "text.identity"];
        string[] warnings = ["initiative.without", "programme.without", "Line.", "Outcome."];
        Assert.All(
            Texts(CultureInfo.InvariantCulture).Where(text => !others.Contains(text.Key) && !warnings.Any(start => text.Key.StartsWith(start, StringComparison.Ordinal))),
            text => Assert.Contains("väntat", text.Value, StringComparison.Ordinal));
    }

    private static RegisterReport Refused(RegisterFiles files) => new(RegisterOutcome.Refused, files.Read(), null, CompletesEarlier: false);

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
