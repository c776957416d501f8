using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>"skapa rapport …": the form, what the document would lack, and the document.</summary>
internal sealed class ReportDesk(IOverview overviews, MatterDocuments documents, IMatters matters, MakeDesk makes, MunicipalClock clock)
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
            ? Form(overview, caller, fields, [], language)
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

        var faults = Faults(overview, fields, language, out var order);
        if (order is null)
        {
            return Form(overview, caller, fields, faults, language);
        }

        if (deed == ReportSend.Make)
        {
            return await makes.MakeAsync(overview, person, order, ready: false, place, language);
        }

        var preview = await documents.PreviewAsync(overview, person, order, cancellation);
        return preview.Refusal is { } refusal
            ? NoticeCard.Of(refusal, language)
            : ReportFormCard.Preview(MakeDesk.WhatOf(order, language), [.. preview.Gaps.Select(gap => MatterViews.Say(gap, language))], fields, language);
    }

    private List<Refusal> Faults(MunicipalityOverview overview, ReportFields fields, Language language, out MatterOrder? order)
    {
        var faults = new List<Refusal>();
        var kind = ReportKinds.All.FirstOrDefault(one => one.Matter.ToString() == fields.Kind);
        if (kind is null)
        {
            faults.Add(new Refusal("report.kind", ReportFields.KindField));
        }

        var committee = overview.Register.FindCommittee(fields.Committee ?? "");
        if (committee is null)
        {
            faults.Add(new Refusal("report.committee", ReportFields.CommitteeField));
        }

        var day = MeetingInCommand.Read(fields.Meeting ?? "", clock.Today).Day;
        if (day is null || day < clock.Today)
        {
            faults.Add(new Refusal("matter.noDay", ReportFields.MeetingField));
        }

        var subject = fields.Subject?.Trim() is { Length: > 0 } typed ? typed : null;
        if (subject is not null && FreeText.FaultOf(subject, CardPayload.LongestId / 2) is not null)
        {
            faults.Add(new Refusal("report.subject", ReportFields.SubjectField));
        }

        if (kind is { AsksSource: true } && !overview.Register.Sources.Any(source => string.Equals(source.Name, subject, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Add(new Refusal("report.source", ReportFields.SubjectField, string.Join(", ", overview.Register.Sources.Select(source => source.Name).Distinct().Take(8))));
        }

        order = faults.Count > 0 ? null : new MatterOrder(committee!, kind!.Matter, day!.Value, language) { Subject = subject };
        return faults;
    }

    private static CardMessage Form(MunicipalityOverview overview, Caller caller, ReportFields fields, IReadOnlyList<Refusal> faults, Language language)
    {
        var mine = Mine(overview, caller);
        return overview.Register.FindPerson(caller.Id) is null ? NoticeCard.Of(new Refusal("person.unknown"), language)
            : mine.Count == 0 ? NoticeCard.Of(new Refusal("report.notSecretary"), language)
            : ReportFormCard.Of(fields, faults, mine, language);
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
