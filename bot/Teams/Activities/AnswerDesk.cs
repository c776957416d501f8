using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Lays a form before a person who asks for one: she must be in the register and answer for the initiative.</summary>
internal sealed class AnswerDesk(IOverview overviews, AnswerForms forms)
{
    /// <summary>The person's first unanswered initiative of the round; her own before those she deputises for or contributes to.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string round, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var open = overview.OpenRounds.FirstOrDefault(known => known.Id == round);
        if (open is null)
        {
            return PresentRound.Card(overview, caller, MissingDesk.NotOpen(overview, round, language), language);
        }

        var mine = overview.Register.FindPerson(caller.Id) is null ? [] : AnswerForms.Asked(overview.Of(open), overview.Roster, caller);
        if (mine.Count == 0)
        {
            var left = overview.Register.FindPerson(caller.Id) is not null
                && overview.Of(open).Prompts.Any(prompt => overview.Roster.MayAnswer(caller.Id, prompt.Initiative, prompt.Prompt));
            return NoticeCard.Of(new Refusal(left ? "answer.allLeft" : "round.notAsked"), language);
        }

        return mine.FirstOrDefault(prompt => prompt.Answer is null) is { } next
            ? await forms.NewAsync(overview, caller, next.Initiative, open, null, language, cancellation)
            : NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "answer.allAnswered"], language);
    }

    /// <summary>The form for one initiative; in the open round that asks about it, if any.</summary>
    public async Task<CardMessage> OpenInitiativeAsync(Caller caller, string initiative, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return Refuse(overview, caller, initiative) is { } refusal
            ? NoticeCard.Of(refusal, language)
            : await FormAsync(overview, caller, overview.Register.FindInitiative(initiative)!, language, cancellation);
    }

    /// <summary>
    /// The form to correct an answer. Only the latest can be corrected, or an old word would become the newest: where a newer answer
    /// exists, that one is opened, and the form says so. One given in a round that is closed stands in its outcome: a new answer is offered.
    /// </summary>
    public async Task<CardMessage> CorrectAsync(
        Caller caller, string initiative, string update, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Refuse(overview, caller, initiative) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var known = overview.Register.FindInitiative(initiative)!;
        if (overview.LatestOf(known)?.Update is not { } latest)
        {
            return NoticeCard.Of(new Refusal("answer.unknownUpdate", null, known.Name), language);
        }

        if (latest.Round is { } answered && overview.PromptsFor(known).All(asked => asked.Round != answered))
        {
            return NoticeCard.Of(
                NoticeKind.Note,
                RefusalText.Of(PresentRound.Uncorrectable(overview, known, answered, language), language),
                language,
                new Choice(TeamsTexts.Source[language, "form.answerAnew"], new UpdateOpen(known.Id, language)));
        }

        var note = latest.Id == update ? null : TeamsTexts.Source[language, "form.newer", Wording.Instant(latest.At)];
        return await forms.CorrectionAsync(overview, caller, known, latest, note, language, cancellation);
    }

    /// <summary>The person's next open form of the round after the one skipped, round and round; nothing is written.</summary>
    public async Task<CardReply> SkipAsync(Caller caller, string round, string skipped, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is null || overview.OpenRounds.FirstOrDefault(known => known.Id == round) is not { } open)
        {
            return new CardReply(await OpenAsync(caller, round, language, cancellation));
        }

        var mine = AnswerForms.Asked(overview.Of(open), overview.Roster, caller);
        var place = mine.ToList().FindIndex(prompt => string.Equals(prompt.Initiative.Id, skipped, StringComparison.OrdinalIgnoreCase));
        var next = mine.Skip(place + 1).Concat(mine.Take(Math.Max(0, place))).FirstOrDefault(prompt => prompt.Answer is null);
        return next is null
            ? CardReply.Say(new Refusal("answer.nothingElse"), language)
            : new CardReply(await forms.NewAsync(overview, caller, next.Initiative, open, null, language, cancellation));
    }

    /// <summary>Why the person may not answer for the initiative, or null.</summary>
    public static Refusal? Refuse(MunicipalityOverview overview, Caller caller, string initiative) =>
        overview.Register.FindPerson(caller.Id) is null ? new Refusal("person.unknown")
        : overview.Register.FindInitiative(initiative) is { } known && overview.MayAnswer(caller.Id, known) ? null
        : new Refusal("answer.notYours");

    private async Task<CardMessage> FormAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, Language language, CancellationToken cancellation)
    {
        var round = overview.PromptsFor(initiative).LastOrDefault(asked => overview.Roster.MayAnswer(caller.Id, initiative, asked)) is { } prompt
            ? overview.OpenRounds.First(open => open.Id == prompt.Round)
            : null;
        return await forms.NewAsync(overview, caller, initiative, round, null, language, cancellation);
    }
}
