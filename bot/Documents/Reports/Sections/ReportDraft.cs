using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>A report being compiled: what it is made from, its texts and forms, the figures given out so far, and its appendices.</summary>
internal sealed class ReportDraft(ReportInput input)
{
    private static readonly TextSource Texts = new(typeof(ReportInput), "Texts");

    private readonly List<(string Heading, Func<IReadOnlyList<ReportBlock>> Blocks)> appendices = [];

    public ReportInput Input { get; } = input;

    /// <summary>How dates and numbers are written.</summary>
    public ReportForm Form { get; } = new(input.Language);

    /// <summary>Gives figures their keys, in reading order.</summary>
    public FigureSheet Figures { get; } = new(input);

    /// <summary>A text of the report.</summary>
    public string this[string key, params object[] arguments] => Texts[Input.Language, key, arguments];

    /// <summary>A section; its Swedish heading is its tag in a municipality's template, whatever the report's language.</summary>
    public ReportSection Section(string heading, IReadOnlyList<ReportBlock> blocks, params IReadOnlyList<ReportSection> subsections) =>
        new(this[heading], blocks, subsections) { Tag = TagOf(heading) };

    /// <summary>A labelled line of the head, tagged likewise.</summary>
    public HeadField HeadField(string field, string value) => new(this[$"Head.{field}"], value, TagOf($"Head.{field}"));

    /// <summary>A text whose places are filled with runs, so that a figure inside a sentence stays a figure.</summary>
    public IReadOnlyList<ReportRun> Sentence(string key, params ReportRun[] arguments) => Sentences.Fill(this[key], arguments);

    /// <summary>The same with the form for one or for many.</summary>
    public IReadOnlyList<ReportRun> Counted(string key, int count, params ReportRun[] arguments) =>
        Sentence(count == 1 ? $"{key}.One" : $"{key}.Many", arguments);

    /// <summary>A paragraph of one sentence.</summary>
    public ReportParagraph Paragraph(ParagraphRole role, string key, params ReportRun[] arguments) => new(role, Sentence(key, arguments));

    /// <summary>The name of a person of the register; one who has left it is named so, not guessed.</summary>
    public string NameOf(string personId) => Input.Register.FindPerson(personId)?.Name ?? this["Person.Unknown"];

    /// <summary>Names with commas between, and the last with the language's "and".</summary>
    public string Listed(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : string.Join(", ", names.SkipLast(1)) + this["And"] + names[^1];

    /// <summary>Moves long material to an appendix; its blocks are made last, so that keys of figures follow the reading.</summary>
    /// <returns>What the appendix is called in the text: Bilaga 1: Svar under året.</returns>
    public string Appendix(string key, Func<IReadOnlyList<ReportBlock>> blocks)
    {
        var name = this["Appendix.Name", appendices.Count + 1, this[key]];
        appendices.Add((name, blocks));
        return name;
    }

    /// <summary>What the list of sources is called, as long as no other appendix is added.</summary>
    public string SourcesName => this["Appendix.Name", appendices.Count + 1, this["Source.Heading"]];

    /// <summary>The content with its appendices, the sources of all figures last.</summary>
    public ReportContent Finish(ReportContent content)
    {
        var whole = content with { Appendices = [.. appendices.Select(appendix => new ReportSection(appendix.Heading, appendix.Blocks()))] };
        return SourceAppendix.Of(this, whole.Figures) is { Count: > 0 } sources
            ? whole with { Appendices = [.. whole.Appendices, new ReportSection(SourcesName, sources)] }
            : whole;
    }

    private static string TagOf(string key) => Texts[Language.Swedish, key].ToLowerInvariant();
}
