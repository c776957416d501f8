using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>What holds now, said to who presses a button of a card whose round is closed, replaced or not known.</summary>
internal static class PresentRound
{
    /// <summary>The refusal, what holds now, and the button to it.</summary>
    public static CardMessage Card(MunicipalityOverview overview, Caller caller, Refusal refusal, Language language)
    {
        var open = Of(overview, caller);
        return NoticeCard.Of(
            NoticeKind.Refusal,
            Sentence(open, refusal, language),
            language,
            open is null
                ? null
                : new Choice(TeamsTexts.Source[language, "oldCard.answer", RoundName.Of(open, language)], new AnswerOpen(open.Id, language)));
    }

    /// <summary>The same as a sentence, beside a card that stays as it stands.</summary>
    public static string Sentence(MunicipalityOverview overview, Caller caller, Refusal refusal, Language language) =>
        Sentence(Of(overview, caller), refusal, language);

    private static string Sentence(Round? open, Refusal refusal, Language language)
    {
        var now = open is null
            ? TeamsTexts.Source[language, "oldCard.noneOpen"]
            : TeamsTexts.Source[language, "oldCard.nowOpen", RoundName.Of(open, language), new Wording(language).Day(open.LastAnswer)];
        return $"{RefusalText.Of(refusal, language)} {now}";
    }

    /// <summary>Why a round that is not open takes nothing about the initiative: with the day, when it was closed.</summary>
    public static Refusal NotOpen(MunicipalityOverview overview, Initiative initiative, string round, Language language) =>
        overview.ClosedOn(round) is { } day
            ? new Refusal("answer.roundClosed", null, initiative.Name, new Wording(language).Day(day))
            : new Refusal("answer.roundNotOpen", null, initiative.Name);

    /// <summary>Why an answer to the round is not corrected: what was said stands in its outcome, and a new answer is another.</summary>
    public static Refusal Uncorrectable(MunicipalityOverview overview, Initiative initiative, string round, Language language) =>
        overview.ClosedOn(round) is { } day
            ? new Refusal("answer.closedCorrectionOn", null, initiative.Name, new Wording(language).Day(day))
            : new Refusal("answer.closedCorrection", null, initiative.Name);

    // One that still waits for her before one that she has answered; the latest of them.
    private static Round? Of(MunicipalityOverview overview, Caller caller)
    {
        if (overview.Register.FindPerson(caller.Id) is null)
        {
            return null;
        }

        var asking = overview.OpenRounds
            .Select(round => (Round: round, Mine: AnswerForms.Asked(overview.Of(round), overview.Roster, caller)))
            .Where(round => round.Mine.Count > 0)
            .ToList();
        return (asking.FindLast(round => round.Mine.Any(prompt => prompt.Answer is null)) is { Round: { } waiting } ? waiting : null)
            ?? asking.LastOrDefault().Round;
    }
}
