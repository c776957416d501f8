using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// The one card of a round that the whole channel sees: what is asked, until when, of whom, how many have answered. Those asked see
/// <see cref="OwnRoundCard"/> in its place where Teams' id of them is known.
/// </summary>
public static class RoundCard
{
    private const int MostNames = 20;

    /// <summary>Draws the card.</summary>
    /// <param name="overview">The round and its prompts.</param>
    /// <param name="committee">The round's committee, or null for all.</param>
    /// <param name="asked">The people asked, each once; the first 20 are named and told.</param>
    /// <param name="language">Language of the channel.</param>
    public static CardMessage Of(RoundOverview overview, Committee? committee, IReadOnlyList<Person> asked, Language language)
    {
        var words = new Wording(language);
        var round = overview.Round;
        var answered = overview.Answered.Count();
        var open = round.State == RoundState.Open;
        var complete = answered == overview.Prompts.Count && answered > 0;
        var part = overview.Only.Count > 0;
        var title = part ? RoundName.Title(overview, words) : words["round.title", RoundName.Full(round, committee?.Name, words)];
        var mentions = open && !complete ? Mention.Of(asked.Take(MostNames)) : [];
        var state = State(words, open, complete);
        return CardFrame.Message(
            words,
            words["round.summary", title, answered, overview.Prompts.Count, state ?? words["round.dueBy", words.Day(round.LastAnswer)]],
            [
                Pieces.Heading(RoundName.Title(overview, words)),
                Pieces.Quiet(RoundName.Whose(round, committee?.Name, words)),
                Pieces.Quiet(words["round.period", words.Span(round.Period)]),
                part ? Pieces.Quiet(words["round.only"]) : null,
                round.StartedLate ? Pieces.Quiet(words["round.startedLate"]) : null,
                Pieces.Side(
                    Pieces.Figure(words["round.count"], words["round.of", answered, overview.Prompts.Count], AdaptiveTextSize.ExtraLarge),
                    Pieces.Figure(words["round.due"], words.Day(round.LastAnswer), AdaptiveTextSize.Medium)),
                state is null ? null : Pieces.Line(Pieces.Strong(state)),
                round.ClosingAt is { } at ? Pieces.Quiet(words["round.closedDay", words.Day(MunicipalClock.DayOf(at))]) : null,
                Buttons.Row(
                    open && !complete ? Buttons.Primary(words["round.answer"], Opens(overview, language)) : null,
                    Buttons.Press(words[complete ? "round.answers" : "round.missing"], new RoundMissing(round.Id, language))),
                Names(words, mentions, asked.Count),
            ]).Mentioning(mentions);
    }

    // Of one initiative its own form: the first that she has open in the whole round may be another.
    private static CardPayload Opens(RoundOverview overview, Language language) => overview is { Only.Count: > 0, Prompts: [var only] }
        ? new UpdateOpen(only.Initiative.Id, language)
        : new AnswerOpen(overview.Round.Id, language);

    private static string? State(Wording words, bool open, bool complete) => (open, complete) switch
    {
        (false, true) => words["round.closedComplete"],
        (false, false) => words["round.closed"],
        (true, true) => words["round.complete"],
        _ => null,
    };

    /// <summary>The one text block that is not escaped: only there do mentions work.</summary>
    private static AdaptiveTextBlock? Names(Wording words, IReadOnlyList<Mention> mentions, int asked)
    {
        if (mentions.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", mentions.Select(mention => mention.Text));
        return new AdaptiveTextBlock(asked > mentions.Count ? words["round.askedMore", names, asked - mentions.Count] : words["round.asked", names])
        {
            Wrap = true,
            Spacing = AdaptiveSpacing.Medium,
        };
    }
}
