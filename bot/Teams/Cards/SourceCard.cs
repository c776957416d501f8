using AdaptiveCards;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Where figures come from: who said each, when, and in which update or import.</summary>
public static class SourceCard
{
    private const int MostRows = 14;

    /// <summary>Draws the card.</summary>
    /// <param name="about">What the figures are about.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string about, IReadOnlyList<Figure> figures, Language language)
    {
        var words = new Wording(language);
        var first = figures.Count == 0 ? words["source.none", CardText.Literal(about, 120)] : $"{NameOf(figures[0], words)}: {figures[0].Text}. {Said(figures[0].Source, words)}";
        return CardFrame.Message(
            words,
            first,
            [
                Pieces.Heading(words["source.title"]),
                Pieces.Quiet(about),
                figures.Count == 0 ? Pieces.Line(first) : null,
                .. figures.Take(MostRows).SelectMany(figure => Row(figure, words)),
                figures.Count > MostRows ? Pieces.Quiet(words["list.more", figures.Count - MostRows]) : null,
            ]);
    }

    /// <summary>What a figure is, for people: Budget 2026 (Trygga unga).</summary>
    internal static string NameOf(Figure figure, Wording words) =>
        words["source.name", words[$"source.kind.{figure.Kind}"], figure.Period, CardText.Literal(figure.About, 80)];

    private static IEnumerable<AdaptiveElement> Row(Figure figure, Wording words)
    {
        yield return Pieces.Row(NameOf(figure, words), CardText.Literal(figure.Text, 60));
        yield return Pieces.Small(Said(figure.Source, words));
    }

    private static string Said(FigureSource source, Wording words) => source switch
    {
        { By: { } by, At: { } at } => words["source.by", CardText.Literal(by, 80), Wording.Instant(at), CardText.Literal(source.Id ?? "–", 80)],
        { File: { } file, At: { } at } => words["source.file", CardText.Literal(file, 120), Wording.Instant(at), CardText.Literal(Short(source.Id), 40)],
        { Id: { } id } => words["source.id", CardText.Literal(id, 80)],
        _ => words["source.nobody"],
    };

    // An import of a register is known by its file's hash, which nobody reads whole.
    private static string Short(string? id) => id is null ? "–" : id.Length > 16 ? id[..16] : id;
}
