using System.Globalization;
using System.Text.Json;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Benchmarks;

/// <summary>What an annual report says of as many initiatives as asked for, each with an update a month: as our content and as plain JSON with the same texts.</summary>
internal static class AnnualContent
{
    private const int Committees = 10;
    private static readonly string[] Columns = ["Månad", "Läge", "Framdrift", "Svar"];

    private static readonly string[] Said =
    [
        "Arbetet följer planen. Två av tre aktiviteter är genomförda och den tredje är bokad till december; samverkan med polisen fungerar väl.",
        "Teamet är bemannat och arbetar kvällar och helger i tre stadsdelar. Rekryteringen av en samordnare drog ut på tiden, och starten flyttades en månad.",
        "Under månaden har 46 ungdomar fått en kontaktperson, och två skolor har fått en plan för raster & skolväg. Kostnaden är < 100 tkr.",
    ];

    public static ReportContent Report(int initiatives, int updates)
    {
        var figures = 0;
        return new ReportContent
        {
            Kind = "Årsredovisning",
            Municipality = "Exempelstads kommun",
            Title = "Trygghet och förebyggande arbete 2026",
            Author = "Kommunstyrelsen",
            Language = Language.Swedish,
            Written = new DateOnly(2026, 11, 25),
            Sender = "Kommunledningskontoret",
            Addressee = "Årsredovisning till Kommunstyrelsen",
            HasContents = false,
            Sections = [.. Sections(initiatives).Select(section => new ReportSection(section.Heading, [], [.. section.Initiatives.Select(Part)]))],
        };

        ReportSection Part(int initiative) => new(
            Heading(initiative),
            [
                new ReportParagraph(ParagraphRole.Body, Summary(initiative)),
                new ReportTable(Caption(initiative), "Månad, läge, framdrift och svar", [new(Columns[0], 16), new(Columns[1], 10), new(Columns[2], 13), new(Columns[3], 51)], [.. Enumerable.Range(0, updates).Select(update => Row(initiative, update))]),
            ]);

        TableRow Row(int initiative, int update)
        {
            var texts = Texts(initiative, update);
            return new TableRow(RowRole.Item, [texts[0]], [texts[1]], [Progress(texts[2], initiative)], [texts[3]]);
        }

        // More than the others do: every figure can be traced.
        Figure Progress(string text, int initiative) => new()
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"fig-{++figures:0000}"),
            Text = text,
            Kind = FigureKind.Progress,
            About = Heading(initiative),
            Initiative = string.Create(CultureInfo.InvariantCulture, $"I-{initiative}"),
            Period = "2026",
            Source = new FigureSource(string.Create(CultureInfo.InvariantCulture, $"upd-{figures}"), By: "Åsa Öberg"),
        };
    }

    public static string Json(int initiatives, int updates) => JsonSerializer.Serialize(new
    {
        sender = "Kommunledningskontoret",
        addressee = "Årsredovisning till Kommunstyrelsen",
        title = "Trygghet och förebyggande arbete 2026",
        author = "Kommunstyrelsen",
        columns = Columns,
        sections = Sections(initiatives).Select(section => new
        {
            heading = section.Heading,
            initiatives = section.Initiatives.Select(initiative => new
            {
                heading = Heading(initiative),
                summary = Summary(initiative),
                caption = Caption(initiative),
                rows = Enumerable.Range(0, updates).Select(update => Texts(initiative, update)),
            }),
        }),
    });

    private static IEnumerable<(string Heading, IEnumerable<int> Initiatives)> Sections(int initiatives) =>
        Enumerable.Range(0, Committees).Select(committee => ($"Nämnd {committee + 1}", Enumerable.Range(0, initiatives).Where(initiative => initiative % Committees == committee)));

    private static string Heading(int initiative) => $"Insats {initiative + 1}: trygga mötesplatser i stadsdel {(initiative % 17) + 1}";

    private static string Summary(int initiative) => $"Insatsen leds av förvaltning {(initiative % 9) + 1}. {Said[initiative % Said.Length]} {Said[(initiative + 1) % Said.Length]}";

    private static string Caption(int initiative) => $"Uppföljning av insats {initiative + 1}";

    private static string[] Texts(int initiative, int update) =>
        [$"2026 månad {update + 1}", $"{1 + ((initiative + update) % 5)}", $"{(initiative + (update * 8)) % 101} %", $"{Said[(initiative + update) % Said.Length]} Uppdatering {update + 1} av insats {initiative + 1}."];
}
