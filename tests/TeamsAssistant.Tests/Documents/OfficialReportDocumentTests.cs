using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

public sealed class OfficialReportDocumentTests
{
    [Fact]
    public void Twenty_initiatives_make_a_sound_document() => CheckedDocument.Of(ReportExample.Input(), "twenty");

    [Fact]
    public void One_initiative_makes_a_sound_document() => CheckedDocument.Of(ReportExample.Input(1), "one");

    [Fact]
    public void No_initiative_makes_a_sound_document() => CheckedDocument.Of(ReportExample.Input(0), "none");

    [Fact]
    public void No_answer_at_all_makes_a_sound_document() => CheckedDocument.Of(ReportExample.Input(6, answers: false), "silent");

    [Fact]
    public void A_meeting_without_round_makes_a_sound_document() => CheckedDocument.Of(ReportExample.Input(6, round: false), "noround");

    [Fact]
    public void English_makes_a_sound_document() => CheckedDocument.Of(ReportExample.Input(8, Language.English), "english");

    [Fact]
    public void Sixty_initiatives_make_a_sound_document() => CheckedDocument.Of(ReportExample.Input(60), "sixty");
}
