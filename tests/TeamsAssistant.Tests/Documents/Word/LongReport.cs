using System.Globalization;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>A report like an annual one: charts of each kind, as many initiatives as asked for, sources and quotations in appendices.</summary>
internal static class LongReport
{
    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni"];

    public static ReportContent Of(int initiatives = 25, Language? language = null, string said = "Arbetet följer planen.", string name = "Trygga unga")
    {
        var figures = 0;
        return new ReportContent
        {
            Kind = "Årsredovisning",
            Municipality = "Exempelstads kommun",
            Title = "Trygghet och förebyggande arbete 2026",
            Author = "Kommunstyrelsen",
            Language = language ?? Language.Swedish,
            Written = new DateOnly(2026, 11, 25),
            Keywords = ["Årsredovisning", "2026"],
            Sender = "Kommunledningskontoret",
            Addressee = "Årsredovisning till Kommunstyrelsen",
            Head = [new("Datum", "2026-11-25", "datum"), new("Diarienummer", "KSN-2026-00442", "diarienummer"), new("Handläggare", "Astrid Bergström", "handläggare")],
            Sections =
            [
                new ReportSection("Förslag till beslut", [new ReportParagraph(ParagraphRole.Lead, "Kommunstyrelsen beslutar"), new AttClauses([["att godkänna redovisningen,"], ["att notera avvikelserna."]])]) { Tag = "förslag till beslut" },
                new ReportSection("Ärendet", [new ReportParagraph(ParagraphRole.Body, "Redovisningen bygger på ", Figure($"{initiatives}", FigureKind.Count), " insatser.")]) { Tag = "ärendet" },
                new ReportSection("Föredragning", [Chart(ChartKind.Column), Chart(ChartKind.Stacked), Chart(ChartKind.Line)], [.. Enumerable.Range(1, initiatives).Select(Part)]) { Tag = "föredragning" },
                new ReportSection("Ekonomiska konsekvenser", [Money()]) { Tag = "ekonomi" },
            ],
            Signatures = [new Signature("Astrid Bergström", "Nämndsekreterare")],
            Appendices =
            [
                new ReportSection("Bilaga 1: Källor", [new ReportTable("Figurer och källor", "Figur, värde och källa", [new("Figur", 1), new("Värde", 1, Numbers: true), new("Källa", 2)], [new TableRow(RowRole.Item, ["fig-0001"], ["25"], ["register-2026.xlsx"])])]),
                new ReportSection("Bilaga 2: Svar i sin helhet", [new ReportParagraph(ParagraphRole.Quote, said)]),
            ],
        };

        ReportSection Part(int number) => new(
            $"{name} {number}", [new ReportParagraph(ParagraphRole.Quote, said), new BulletList([["Framdrift ", Figure($"{number} %", FigureKind.Progress)], ["Klart i december"]])]);

        ReportTable Money() => new(
            "Budget och utfall, mkr",
            "Insats, budget och utfall",
            [new("Insats", 3), new("Budget", 1, Numbers: true), new("Utfall", 1, Numbers: true)],
            [
                new TableRow(RowRole.Item, [name], [Figure("12,5", FigureKind.Budget)], [Figure("11,0", FigureKind.Outcome)]),
                new TableRow(RowRole.Part, ["Del"], [Figure("2,5", FigureKind.Budget)], [Figure("1,0", FigureKind.Outcome)]),
                new TableRow(RowRole.Total, ["Summa"], [Figure("12,5", FigureKind.Budget)], [Figure("11,0", FigureKind.Outcome)]),
            ]);

        Figure Figure(string text, FigureKind kind) => new()
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"fig-{++figures:0000}"),
            Text = text,
            Kind = kind,
            About = name,
            Period = "2026",
            Source = new FigureSource("imp-1", File: "huvudbok-2026.se"),
        };
    }

    public static ReportChart Chart(ChartKind kind, string name = "Utfall") => new(
        kind,
        $"Budget och {name} per månad, {kind}",
        "Budget från 1,5 mkr i januari till 3,5 mkr i juni; utfall från 1 mkr till 3,1 mkr, mars saknas.",
        "mkr",
        Months,
        [new ChartSeries("Budget", [1.5m, 2m, 2.5m, 3m, 3m, 3.5m]), new ChartSeries(name, [1m, 2.2m, null, 2m, 3.5m, -0.5m]), new ChartSeries("Prognos", [1m, 1m, 1m, 2m, 2m, 2m])]);
}
