using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Provkörning: whom a round would ask, if it started now.</summary>
public static class DryRunCard
{
    private const int MostNames = 20;

    /// <summary>Draws the card.</summary>
    /// <param name="round">The round's name.</param>
    /// <param name="run">What was worked out.</param>
    /// <param name="names">Names of people by Entra object id.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string round, DryRun run, IReadOnlyDictionary<string, string> names, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            Sentence(round, run, language),
            [
                Pieces.Heading(words["dryRun.title", round]),
                Pieces.Line(Sentence(round, run, language)),
                .. run.People.Take(MostNames).Select(person => Pieces.Row(
                    names.GetValueOrDefault(person.Person, words["overview.unknownPerson"]), words["dryRun.count", person.Count])),
                run.People.Count > MostNames ? Pieces.Quiet(words["list.more", run.People.Count - MostNames]) : null,
                run.Unasked.Count == 0 ? null : Pieces.Section(words["dryRun.unasked"]),
                .. run.Unasked.Take(MostNames).Select(initiative => Pieces.Line(CardText.Literal(initiative.Name, 80))),
                run.Unasked.Count > MostNames ? Pieces.Quiet(words["list.more", run.Unasked.Count - MostNames]) : null,
            ]);
    }

    /// <summary>The whole in a sentence, beside a form that is still being filled in.</summary>
    public static string Sentence(string round, DryRun run, Language language) =>
        TeamsTexts.Source[language, "dryRun.sentence", round, run.People.Count, run.Initiatives, run.Unasked.Count];
}
