using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Teams;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

/// <summary>Every kind of figure has its words in the document, in its source appendix and on the card that shows where it comes from.</summary>
public sealed class FigureWordsTests
{
    public static TheoryData<FigureKind> Kinds => [.. Enum.GetValues<FigureKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_its_words(FigureKind kind) => Assert.All([Language.Swedish, Language.English], language =>
    {
        Assert.NotEmpty(new TextSource(typeof(Figure), "Texts")[language, $"Figure.{kind}"]);
        Assert.NotEmpty(new TextSource(typeof(WordWriter), "Texts")[language, $"Figure.{kind}"]);
        Assert.NotEmpty(TeamsTexts.Source[language, $"source.kind.{kind}"]);
    });
}
