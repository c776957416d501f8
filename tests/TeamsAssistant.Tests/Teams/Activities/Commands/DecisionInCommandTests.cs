using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Activities.Commands;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

public sealed class DecisionInCommandTests
{
    [Theory]
    [InlineData("KS 2026-12-08 § 214 godkänd", "KS 2026-12-08", "214", DecisionKind.Approved, "")]
    [InlineData("KS 2026-12-08 §214 godkändes", "KS 2026-12-08", "214", DecisionKind.Approved, "")]
    [InlineData("KSN-2026-00001 paragraf 3 noterad", "KSN-2026-00001", "3", DecisionKind.Noted, "")]
    [InlineData("KS 8 december § 214 lagd till handlingarna", "KS 8 december", "214", DecisionKind.Noted, "")]
    [InlineData("KS 2026-12-08 § 214 bordlagd till 2027-01-19", "KS 2026-12-08", "214", DecisionKind.Tabled, "till 2027-01-19")]
    [InlineData("KS 2026-12-08 § 214 återremiss \"Vad kostar det", "KS 2026-12-08", "214", DecisionKind.SentBack, "Vad kostar det")]
    [InlineData("KS 2026-12-08 godkänd § 214", "KS 2026-12-08", "214", DecisionKind.Approved, "214")]
    [InlineData("KS 2026-12-08 § 214 sent back What does it cost", "KS 2026-12-08", "214", DecisionKind.SentBack, "What does it cost")]
    [InlineData("KS 2026-12-08 § 214 approved", "KS 2026-12-08", "214", DecisionKind.Approved, "")]
    [InlineData("KS 2026-12-08 § 214", "KS 2026-12-08", "214", null, "")]
    [InlineData("KS 2026-12-08", "KS 2026-12-08", null, null, "")]
    [InlineData("", "", null, null, "")]
    public void A_decision_is_read_as_people_write_it(string words, string matter, string? paragraph, DecisionKind? kind, string rest) =>
        Assert.Equal(
            new DecisionInCommand(matter, paragraph, kind, rest) { Quoted = words.Contains('"', StringComparison.Ordinal) }, DecisionInCommand.Read(words));

    [Theory]
    [InlineData("KS § 214 återremiss \"Vad kostar det", "?\"", "Vad kostar det?")]
    [InlineData("KS § 214 återremiss Vad kostar det", "?", "Vad kostar det?")]
    [InlineData("KS § 214 bordlagd till 2027-01-19", ".", "till 2027-01-19")]
    [InlineData("KS § 214 godkänd", "!", "")]
    public void A_question_keeps_its_mark(string words, string signs, string rest) => Assert.Equal(rest, DecisionInCommand.Read(words, signs).Rest);

    [Theory]
    [InlineData("KS 2026-12-08 § 214 ej godkänd", "ej")]
    [InlineData("KS 2026-12-08 § 214 inte godkänd", "inte")]
    [InlineData("KS 2026-12-08 § 214 avslår", "avslar")]
    [InlineData("KS 2026-12-08 § 214 godkänd ej", "ej")]
    [InlineData("KS 2026-12-08 § 214 noteras att ärendet återremitteras", "att arendet aterremitteras")]
    [InlineData("KS 2026-12-08 § 214 noterad och lagd till handlingarna", "")]
    [InlineData("KS 2026-12-08 § 214 godkänd enligt förslag", "")]
    [InlineData("KS 2026-12-08 § 214 not approved", "not")]
    public void Words_beside_the_decision_are_not_dropped(string words, string unread) => Assert.Equal(unread, DecisionInCommand.Read(words).Unread);

    [Theory]
    [InlineData("delår KS 2026-12-08", MatterKind.HalfYearReport, "KS 2026-12-08")]
    [InlineData("delårsrapport KS 8 december", MatterKind.HalfYearReport, "KS 8 december")]
    [InlineData("tertialrapport KS", MatterKind.TertialReport, "KS")]
    [InlineData("kommunens årsredovisning KS 2026-12-08", MatterKind.MunicipalAnnualReport, "KS 2026-12-08")]
    [InlineData("årsredovisning KS", MatterKind.AnnualReport, "KS")]
    [InlineData("annual report KS", MatterKind.AnnualReport, "KS")]
    [InlineData("KS 2026-12-08", null, "KS 2026-12-08")]
    public void A_kind_of_report_is_read_as_people_write_it(string words, MatterKind? kind, string rest) =>
        Assert.Equal(new KindInCommand(kind, rest), KindInCommand.Read(words));
}
