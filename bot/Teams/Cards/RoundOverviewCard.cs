using AdaptiveCards;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Who has not answered a round, who answered late, who has answered: by initiative and responsible official.</summary>
public static class RoundOverviewCard
{
    private const int MostMissing = 20;
    private const int MostMissingFollowed = 15;
    private const int MostLate = 5;
    private const int MostAnswered = 5;
    private const int MostUnreached = 10;
    private const int LongestName = 60;
    private const int LongestReason = 300;

    /// <summary>Draws the card.</summary>
    /// <param name="overview">The round and its prompts.</param>
    /// <param name="committee">The round's committee, or null for all.</param>
    /// <param name="names">Names of people by Entra object id; who is absent is shown as unknown.</param>
    /// <param name="mayCreateItem">Whether the reader may make an agenda item: then she gets the button, if the round feeds a meeting.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="seen">Insats-ids that the reader may see, the others are only counted; null: all.</param>
    /// <param name="notice">What the reader should know about the round's shared card, or null.</param>
    /// <param name="extras">What those who follow it up get beside, or null: nothing.</param>
    public static CardMessage Of(
        RoundOverview overview,
        Committee? committee,
        IReadOnlyDictionary<string, string> names,
        bool mayCreateItem,
        Language language,
        IReadOnlySet<string>? seen = null,
        string? notice = null,
        OverviewExtras? extras = null)
    {
        var words = new Wording(language);
        var round = overview.Round;
        List<PromptStatus> missing = [.. overview.Missing];
        List<PromptStatus> late = [.. overview.Answered.Where(prompt => prompt.Answer!.Late)];
        List<PromptStatus> inTime = [.. overview.Answered.Where(prompt => !prompt.Answer!.Late)];
        var answered = late.Count + inTime.Count;
        return CardFrame.Message(
            words,
            words["overview.summary", RoundName.Full(round, committee?.Name, words), answered, overview.Prompts.Count, missing.Count, late.Count],
            [
                Pieces.Heading(words["overview.title", RoundName.Of(round, language)]),
                Pieces.Quiet(RoundName.Whose(round, committee?.Name, words)),
                Pieces.Quiet(words[round.State == RoundState.Open ? "overview.due" : "overview.closed", words.Day(round.LastAnswer)]),
                round.StartedLate ? Pieces.Quiet(words["round.startedLate"]) : null,
                Pieces.Side(
                    Pieces.Figure(words["overview.answered"], words["round.of", answered, overview.Prompts.Count], AdaptiveTextSize.Large),
                    Pieces.Figure(words["overview.missing"], Count(missing.Count, words), AdaptiveTextSize.Large),
                    Pieces.Figure(words["overview.late"], Count(late.Count, words), AdaptiveTextSize.Large)),
                notice is null ? null : Pieces.Alert(notice),
                .. Unreached(extras?.Unreached ?? [], words),
                .. Buttons.Rows(
                    missing.Count > 0 && extras is { MayRemind: true } ? Buttons.Press(words["overview.remind"], new RemindAsk(round.Id, language)) : null,
                    extras is { MayExport: true } ? Buttons.Press(words["overview.export"], new RoundExport(round.Id, language)) : null,
                    mayCreateItem && round is { Committee: { } body, Meeting: { } meeting }
                        ? Buttons.Press(words["overview.createItem", Wording.Iso(meeting)], new AgendaCreate(body, meeting, language))
                        : null),
                .. RoundOverviewSections.Groups(overview, words),
                .. RoundOverviewSections.Levels([.. overview.Answered.Where(prompt => seen is null || seen.Contains(prompt.Initiative.Id))], words),
                .. RoundOverviewSections.Trends(extras?.Trends ?? [], words),
                .. List(words["overview.missingList", missing.Count], missing, extras is null ? MostMissing : MostMissingFollowed, names, seen, words),
                .. List(words["overview.lateList", late.Count], late, MostLate, names, seen, words),
                .. List(words["overview.answeredList", inTime.Count], inTime, MostAnswered, names, seen, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Unreached(IReadOnlyList<(string Name, string Why)> people, Wording words)
    {
        if (people.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["overview.unreached", people.Count]);
        foreach (var (name, why) in people.Take(MostUnreached))
        {
            yield return Pieces.Line(Pieces.Strong(CardText.Literal(name, LongestName)), Pieces.Run("\u00A0· " + why, LongestReason));
        }

        if (people.Count > MostUnreached)
        {
            yield return Pieces.Quiet(words["list.more", people.Count - MostUnreached]);
        }
    }

    private static IEnumerable<AdaptiveElement> List(
        string title, List<PromptStatus> prompts, int most, IReadOnlyDictionary<string, string> names, IReadOnlySet<string>? seen, Wording words)
    {
        if (prompts.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(title);
        List<PromptStatus> named = [.. prompts.Where(prompt => seen is null || seen.Contains(prompt.Initiative.Id)).Take(most)];
        foreach (var prompt in named)
        {
            var owner = prompt.Holder is { } id ? names.GetValueOrDefault(id, words["overview.unknownPerson"]) : words["status.noOwner"];
            yield return Pieces.Line(
                Pieces.Run(CardText.Literal(prompt.Initiative.Name, LongestName)),
                Pieces.Subtle("\u00A0· " + CardText.Literal(owner, LongestName)),
                Pieces.Run(prompt is { Answer: null, Prompt.Reason: { } reason } ? "\u00A0· " + words["overview.reason", CardText.Literal(reason, LongestName)] : ""));
        }

        if (prompts.Count > named.Count)
        {
            yield return Pieces.Quiet(words["list.more", prompts.Count - named.Count]);
        }
    }

    private static string Count(int count, Wording words) => count.ToString(words.Language.Culture);
}
