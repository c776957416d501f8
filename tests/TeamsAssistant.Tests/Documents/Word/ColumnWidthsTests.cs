using System.Text.RegularExpressions;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Tests.Documents.Word;

public sealed partial class ColumnWidthsTests
{
    private const int Width = 9000;

    [Fact]
    public void A_column_is_as_wide_for_its_texts_as_for_their_longest_word_alone()
    {
        const string Letters = "aåb -–/\n\tcdefgh";
        var random = new Random(20261126);
        for (var attempt = 0; attempt < 500; attempt++)
        {
            string[] texts = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new string([.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => Letters[random.Next(Letters.Length)])]))];
            var longest = texts.SelectMany(text => Words().Matches(text)).Select(word => word.Length).DefaultIfEmpty(0).Max();
            Assert.Equal(Of(new string('x', longest)), Of(texts));
        }
    }

    [Theory]
    [InlineData("kort", "kort")]
    [InlineData("Kommunstyrelsens förvaltning", "Kommunstyrelsens")]
    [InlineData("Exempelstads-Trygghetsprogrammet 2026", "Trygghetsprogrammet")]
    [InlineData("och/eller-annat", "annat")]
    public void Together_they_are_the_table_and_the_longest_word_has_room(string text, string word)
    {
        var widths = Of(text);
        Assert.Equal(Width, widths.Sum());
        Assert.InRange(widths[0], (102 * word.Length) + 230, Width);
    }

    // The first column has a small share, so that only its words make it wider.
    private static List<int> Of(params string[] texts) => ColumnWidths.Of(
        new ReportTable(
            "Rubrik",
            "Beskrivning",
            [new TableColumn("A", 1), new TableColumn("B", 30)],
            [.. texts.Select(text => new TableRow(RowRole.Item, [new TextRun(text)], [new TextRun("b")]))]),
        Width);

    // A hyphen stays with the word before it.
    [GeneratedRegex(@"[^ \n\t\-–/]*[\-–/]|[^ \n\t\-–/]+")]
    private static partial Regex Words();
}
