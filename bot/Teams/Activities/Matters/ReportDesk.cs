using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>"skapa rapport …": the form, what the document would lack, and the document.</summary>
internal sealed class ReportDesk(IOverview overviews, MatterDocuments documents, IMatters matters, RoundQuestion question, MakeDesk makes, MunicipalClock clock)
{
    /// <summary>The form with what the words say; what is wholly said is shown with what it would lack.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var said = KindInCommand.Read(words);
        var asked = MeetingInCommand.Read(said.Rest, clock.Today);
        var mine = Mine(overview, caller);
        var committee = overview.Register.FindCommittee(asked.Committee) ?? (mine is [var only] ? only : null);
        var fields = new ReportFields
        {
            Kind = said.Kind?.ToString(),
            Committee = committee?.Abbreviation,
            Meeting = asked.Written ?? await NextAsync(overview, committee, cancellation),
        };
        return said.Kind is null || committee is null || asked.Day is null
            ? Form(overview, caller, said.Kind is { } known ? fields with { Period = ReportWish.UsualOf(known, clock.Today) } : fields, [], language)
            : await TakeAsync(overview, caller, ReportSend.Try, fields, place, language, cancellation);
    }

    /// <summary>Makes the document, or says what it would lack; else the form again with what is wrong.</summary>
    public async Task<CardMessage> SendAsync(Caller caller, ReportSend sent, Place place, CancellationToken cancellation) =>
        await TakeAsync(await overviews.ReadAsync(cancellation), caller, sent.Deed, sent.Fields, place, sent.Language, cancellation);

    private async Task<CardMessage> TakeAsync(
        MunicipalityOverview overview, Caller caller, string deed, ReportFields fields, Place place, Language language, CancellationToken cancellation)
    {
        if (overview.Register.FindPerson(caller.Id) is not { } person || Mine(overview, caller).Count == 0)
        {
            return Form(overview, caller, fields, [], language);
        }

        var (order, faults) = ReportWish.Read(fields, overview.Register, clock.Today, language);
        if (order is null || deed == ReportSend.Edit)
        {
            return Form(overview, caller, fields, deed == ReportSend.Edit ? [] : faults, language);
        }

        var asked = RoundQuestion.Read(fields.Round).Asked;
        if (!asked && await question.AskAsync(overview, person, order, round => new ReportSend(deed, fields with { Round = round }, Fixed: true, language), language, cancellation) is { } back)
        {
            return back;
        }

        if (deed == ReportSend.Make)
        {
            return await makes.MakeAsync(overview, person, order, ready: false, place, language);
        }

        var preview = await documents.PreviewAsync(overview, person, order, cancellation);
        if (preview.Refusal is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        // What was shown is made, though the button is pressed on a later day; a matter that is there has its own days.
        var shown = preview is { Matter: null, Period: { } days } ? fields with { Period = ReportWish.Written(days) } : fields;
        return ReportFormCard.Preview(
            MakeDesk.WhatOf(order, language), preview.Period, [.. preview.Gaps.Select(gap => MatterViews.Say(gap, language))], shown, language);
    }

    private static CardMessage Form(MunicipalityOverview overview, Caller caller, ReportFields fields, IReadOnlyList<Refusal> faults, Language language)
    {
        var mine = Mine(overview, caller);
        return overview.Register.FindPerson(caller.Id) is null ? NoticeCard.Of(new Refusal("person.unknown"), language)
            : mine.Count == 0 ? NoticeCard.Of(new Refusal("report.notSecretary"), language)
            : ReportFormCard.Of(fields, faults, mine, ReportWish.Choices(fields, overview.Register, mine), language);
    }

    private async Task<string?> NextAsync(MunicipalityOverview overview, Committee? committee, CancellationToken cancellation)
    {
        if (committee is null)
        {
            return null;
        }

        var known = await matters.MeetingsAsync(committee.Abbreviation, clock.Today, cancellation);
        return CommitteeMeetings.From(clock.Today, committee, overview.Planning, known) is [var next, ..] ? Wording.Iso(next) : null;
    }

    private static IReadOnlyList<Committee> Mine(MunicipalityOverview overview, Caller caller) =>
        overview.Register.FindPerson(caller.Id) is { } person
            ? [.. overview.Register.Committees.Where(one => !one.MissingInRegister && MatterReader.Handling(person, one))]
            : [];
}
