using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>A report being compiled: what it is made from, its texts and forms, and the figures given out so far.</summary>
internal sealed class ReportDraft(OfficialReportInput input)
{
    private static readonly TextSource Texts = new(typeof(OfficialReport), "Texts");

    public OfficialReportInput Input { get; } = input;

    /// <summary>How dates and numbers are written.</summary>
    public ReportForm Form { get; } = new(input.Language);

    /// <summary>Gives figures their keys, in reading order.</summary>
    public FigureSheet Figures { get; } = new(input);

    /// <summary>A text of the report.</summary>
    public string this[string key, params object[] arguments] => Texts[Input.Language, key, arguments];

    /// <summary>A text whose places are filled with runs, so that a figure inside a sentence stays a figure.</summary>
    public IReadOnlyList<ReportRun> Sentence(string key, params ReportRun[] arguments) => Sentences.Fill(this[key], arguments);

    /// <summary>The same with the form for one or for many.</summary>
    public IReadOnlyList<ReportRun> Counted(string key, int count, params ReportRun[] arguments) =>
        Sentence(count == 1 ? $"{key}.One" : $"{key}.Many", arguments);

    /// <summary>A paragraph of one sentence.</summary>
    public ReportParagraph Paragraph(ParagraphRole role, string key, params ReportRun[] arguments) => new(role, Sentence(key, arguments));

    /// <summary>The name of a person of the register; one who has left it is named so, not guessed.</summary>
    public string NameOf(string personId) => Input.Register.FindPerson(personId)?.Name ?? this["Person.Unknown"];
}
