using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Documents.Tables.Money;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;
using TeamsAssistant.Overview;
using TeamsAssistant.Tests.Documents;
using TeamsAssistant.Texts;
using Sheet = TeamsAssistant.Documents.Tables.Sheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// The board's tjänsteskrivelse, the workbook of the same initiatives and the cards in Teams, figure by figure. The workbook holds the öre;
/// document and card must say what these öre are in the unit that they use.
/// </summary>
public sealed class AgreeingFiguresTests(TermProgrammeJourneyTests.Demo demo) : IClassFixture<TermProgrammeJourneyTests.Demo>
{
    private const string Board = "KS";
    private const int FirstRow = 2;

    private static readonly FigureKind[] Kinds = [FigureKind.Budget, FigureKind.Outcome, FigureKind.Remaining, FigureKind.Forecast, FigureKind.Deviation];

    [Theory]
    [InlineData(2022)]
    [InlineData(2026)]
    public async Task Document_workbook_and_card_agree_to_the_öre(int year)
    {
        var figures = await FiguresAsync(year);
        var money = await MoneyAsync();
        var initiatives = figures.Select(figure => figure.Initiative).OfType<string>().Distinct().Select(id => money.Register.FindInitiative(id)!).ToList();
        Assert.InRange(initiatives.Count, 5, 40);

        var workbook = Workbook(StatementListSheet.Of("KS", money.Of(initiatives, year), Language.Swedish), initiatives);
        Assert.All(figures.Where(figure => figure.Initiative is not null), figure =>
            Assert.Equal(figure.Says(workbook.TryGetValue((figure.Initiative!, figure.Kind), out var amount) ? amount : null), figure.Text));
        foreach (var initiative in initiatives)
        {
            await CardAgreesAsync(initiative, year, kind => workbook.TryGetValue((initiative.Id, kind), out var amount) ? amount : null);
        }
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2026)]
    public async Task The_board_s_sum_is_the_same_in_document_workbook_and_card(int year)
    {
        var money = await MoneyAsync();
        var own = money.Register.Initiatives.Where(initiative => initiative.Committee == Board).ToList();
        var sheet = DepartmentYearSheet.Of(money.Departments(year, own), Language.Swedish);
        var sum = Cells(sheet)[CellName.Of(13, FirstRow + money.Departments(year, own).Rows.Count)];
        var document = (await FiguresAsync(year)).Single(figure => figure is { Kind: FigureKind.Outcome, Initiative: null });
        var card = await LinesAsync(string.Create(CultureInfo.InvariantCulture, $"budget KS {year}"));

        Assert.Equal(document.Says(sum), document.Text);
        Assert.Equal(AmountText.Of(sum, Language.Swedish), After(card, "Utfall"));
    }

    private async Task CardAgreesAsync(Initiative initiative, int year, Func<FigureKind, long?> workbook)
    {
        var card = await LinesAsync(string.Create(CultureInfo.InvariantCulture, $"budget {initiative.Id} {year}"));

        Agrees(FigureKind.Budget, "Budget", sign: 1);
        Agrees(FigureKind.Outcome, "Utfall", sign: 1);
        Agrees(FigureKind.Remaining, workbook(FigureKind.Remaining) < 0 ? "Över budget" : "Kvar", workbook(FigureKind.Remaining) < 0 ? -1 : 1);
        Agrees(FigureKind.Forecast, "Prognos", sign: 1);

        void Agrees(FigureKind kind, string label, int sign)
        {
            if (workbook(kind) is { } amount)
            {
                Assert.Equal((initiative.Id, kind, AmountText.Of(sign * amount, Language.Swedish)), (initiative.Id, kind, After(card, label)));
            }
            else
            {
                Assert.DoesNotContain(card.Zip(card.Skip(1)), pair => pair.First == label && pair.Second.EndsWith("kr", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>The figures of money that the document's own map lists, as they are shown.</summary>
    private async Task<List<ShownFigure>> FiguresAsync(int year)
    {
        var item = await demo.Sara.Sends("agenda.create", new JObject
        {
            ["verb"] = "agenda.create",
            ["lang"] = "sv",
            ["committee"] = Board,
            ["meeting"] = string.Create(CultureInfo.InvariantCulture, $"{year}-12-08"),
        });
        using var document = CheckedDocument.Open(await File.ReadAllBytesAsync(item.Link.LocalPath));
        using var map = document.MainDocumentPart!.CustomXmlParts.Single().GetStream();
        var controls = document.MainDocumentPart.Document.Descendants<W.SdtRun>().ToDictionary(control => control.SdtProperties!.GetFirstChild<W.Tag>()!.Val!.Value!);
        return
        [
            .. from entry in XDocument.Load(map).Root!.Elements()
               let kind = Enum.Parse<FigureKind>((string)entry.Attribute("kind")!)
               where Kinds.Contains(kind)
               let control = controls[(string)entry.Attribute("key")!]
               select new ShownFigure(kind, (string?)entry.Attribute("initiative"), control.InnerText, UnitOf(control)),
        ];
    }

    /// <summary>The unit that the table's caption names last; null outside a table, where each amount has its own.</summary>
    private static AmountUnit? UnitOf(W.SdtRun control) => control.Ancestors<W.Table>().SingleOrDefault() is not { } table
        ? null
        : Enum.GetValues<AmountUnit>().Single(unit =>
            new AmountColumn(unit).Header(Language.Swedish) == table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value!.Split(' ')[^1]);

    private static Dictionary<(string Initiative, FigureKind Kind), long> Workbook(Sheet sheet, List<Initiative> initiatives)
    {
        var cells = Cells(sheet);
        return (from row in Enumerable.Range(0, initiatives.Count)
                from column in Enumerable.Range(0, Kinds.Length)
                let name = CellName.Of(4 + column, FirstRow + row)
                where cells.ContainsKey(name)
                select ((initiatives[row].Id, Kinds[column]), cells[name])).ToDictionary();
    }

    /// <summary>Öre in each cell that holds a number.</summary>
    private static Dictionary<string, long> Cells(Sheet sheet)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(sheet)), isEditable: false);
        return workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>()
            .Where(cell => cell.CellValue is not null && (cell.DataType is null || cell.DataType.Value == CellValues.Number))
            .ToDictionary(cell => cell.CellReference!.Value!, cell => (long)(decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture) * 100));
    }

    private async Task<MoneyView> MoneyAsync() => await demo.Assistant.Services.GetRequiredService<BudgetStatements>()
        .ReadMoneyAsync(await demo.Assistant.OverviewAsync(), CancellationToken.None);

    private async Task<List<string>> LinesAsync(string question) => [.. (await demo.Sara.Says(question)).Text.Split('\n')];

    // A note may stand between a label and its amount.
    private static string After(List<string> lines, string label) =>
        lines.Skip(lines.IndexOf(label) + 1).First(line => !line.TrimStart().StartsWith('·')).Trim();

    /// <summary>A figure as the document shows it.</summary>
    private sealed record ShownFigure(FigureKind Kind, string? Initiative, string Text, AmountUnit? Unit)
    {
        /// <summary>What it must say of the amount; in a sentence a deviation has no sign.</summary>
        public string Says(long? amount) => Unit is { } unit
            ? new AmountColumn(unit).Cell(amount, Language.Swedish)
            : AmountText.Of(amount is { } known ? Math.Abs(known) : null, Language.Swedish);
    }
}
