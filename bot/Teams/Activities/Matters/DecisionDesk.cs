using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Registers what a committee decided on a matter.</summary>
internal sealed class DecisionDesk(MatterFinding finding, MatterDesk desk, IMatters matters, MunicipalClock clock)
{
    /// <summary>"registrera beslut KS 2026-12-08 § 214 godkänd": done when all is said, else the form with what is.</summary>
    public Task<CardMessage> AskAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var said = DecisionInCommand.Read(words);
        var fields = new DecisionFields
        {
            Paragraph = said.Paragraph,
            Kind = said.Kind?.ToString(),
            ComesBack = said.Kind == DecisionKind.Tabled ? said.Rest : null,
            Asked = said.Kind == DecisionKind.SentBack ? said.Rest : null,
        };
        var whole = said is { Paragraph: not null, Kind: not null };
        return finding.FindAsync(
            caller,
            said.Matter,
            language,
            (_, matter) => matter.State == MatterState.OnAgenda,
            matter => whole
                ? new DecisionSend(matter.Committee, matter.Id, fields, Fixed: true, language)
                : new MatterPress(matter.Committee, matter.Id, MatterDeed.AskDecision, language),
            (reader, matter) => whole ? TakeAsync(reader, matter, fields, language, cancellation) : Task.FromResult(Form(reader, matter, fields, [], language)),
            cancellation);
    }

    /// <summary>The form.</summary>
    public static CardMessage Open(MatterReader reader, Matter matter, Language language) => Form(reader, matter, new DecisionFields(), [], language);

    /// <summary>Registers what was typed, or shows the form again with what is wrong.</summary>
    public async Task<CardMessage> SendAsync(Caller caller, DecisionSend sent, CancellationToken cancellation)
    {
        var (reader, matter, refusal) = await desk.FindAsync(caller, sent.Committee, sent.Matter, looks: false, cancellation);
        return reader is null || matter is null
            ? NoticeCard.Of(refusal!, sent.Language)
            : await TakeAsync(reader, matter, sent.Fields, sent.Language, cancellation);
    }

    private async Task<CardMessage> TakeAsync(MatterReader reader, Matter matter, DecisionFields fields, Language language, CancellationToken cancellation)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        var faults = Faults(reader, matter, fields, clock.Today, out var decision);
        if (decision is null)
        {
            return Form(reader, matter, Shown(fields, faults), faults, language);
        }

        var given = decision with { By = reader.Person.Id, At = clock.Now };
        IReadOnlyList<DateOnly> days = given.ComesBack is { } back ? [given.Meeting, back] : [given.Meeting];
        var outcome = await matters.ChangeAsync(
            matter.Committee,
            matter.Id,
            days,
            (now, meetings) => AgendaRules.Decide(now, meetings[0], meetings.Count > 1 ? meetings[1] : null, given, clock.Today),
            new Change(reader.Person.Id, given.At, Door.Teams, "matter.decide"),
            cancellation);
        if (outcome.Refusal is { } refusal)
        {
            return refusal.Code.StartsWith("decision.", StringComparison.Ordinal) && refusal.Code != "decision.early"
                ? Form(reader, matter, fields, [refusal with { Field = DecisionFields.ParagraphField }], language)
                : NoticeCard.Of(refusal, language);
        }

        var words = new Wording(language);
        return MatterViews.Card(reader, outcome.Matter!, language, words["decision.now", MatterRules.NameOf(matter), MatterCard.DecisionLine(outcome.Matter!.Latest!, words)]);
    }

    private static List<Refusal> Faults(MatterReader reader, Matter matter, DecisionFields fields, DateOnly today, out Decision? decision)
    {
        var faults = new List<Refusal>();
        decision = null;
        if (!int.TryParse(fields.Paragraph?.Trim(' ', '§'), NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            || paragraph is < 1 or > AgendaRules.HighestParagraph)
        {
            faults.Add(new Refusal("decision.paragraph", DecisionFields.ParagraphField));
        }

        if (Enum.GetNames<DecisionKind>().FirstOrDefault(name => name == fields.Kind) is not { } known)
        {
            faults.Add(new Refusal("decision.kind", DecisionFields.KindField));
            return faults;
        }

        var kind = Enum.Parse<DecisionKind>(known);
        // A matter that is decided is corrected where it was decided.
        var meeting = matter is { State: MatterState.Decided, Latest: { } latest } ? latest.Meeting : matter.Meeting;
        var back = kind == DecisionKind.Tabled ? MeetingInCommand.Read(fields.ComesBack ?? "", today).Day : null;
        if (kind == DecisionKind.Tabled && !(back > meeting))
        {
            faults.Add(new Refusal("decision.comesBack", DecisionFields.ComesBackField));
        }

        var asked = fields.Asked?.Trim() ?? "";
        if (kind == DecisionKind.SentBack && FaultOf(asked) is { } fault)
        {
            faults.Add(fault);
        }

        var initiative = kind == DecisionKind.SentBack ? InitiativeOf(reader, matter, fields.Initiative) : null;
        if (kind == DecisionKind.SentBack && initiative is null && fields.Initiative is null && matter.Initiatives.Count > 0)
        {
            faults.Add(new Refusal("decision.whom", DecisionFields.InitiativeField));
        }

        decision = faults.Count > 0 ? null : new Decision(kind, meeting, paragraph, "", default)
        {
            ComesBack = back,
            Asked = kind == DecisionKind.SentBack ? asked : null,
            Initiative = initiative,
        };
        return faults;
    }

    // The one that it is about; of several the one that was chosen.
    private static string? InitiativeOf(MatterReader reader, Matter matter, string? chosen) =>
        chosen is null ? matter.Initiatives is [var only] ? only : null
        : matter.Initiatives.FirstOrDefault(id => string.Equals(id, chosen, StringComparison.OrdinalIgnoreCase)) is { } known && reader.Overview.Register.FindInitiative(known) is not null
            ? known
            : null;

    private static Refusal? FaultOf(string asked) => asked.Length == 0
        ? new Refusal("decision.asked", DecisionFields.AskedField)
        : FreeText.FaultOf(asked, DecisionFormCard.LongestAsked) switch
        {
            FreeTextFault.PersonalIdentityNumber => new Refusal("reason.personalNumber", DecisionFields.AskedField),
            FreeTextFault.TooLong => new Refusal("reason.tooLong", DecisionFields.AskedField),
            FreeTextFault.ControlCharacter => new Refusal("reason.signs", DecisionFields.AskedField),
            _ => null,
        };

    // A refused number is not shown again: the card would keep it.
    private static DecisionFields Shown(DecisionFields fields, List<Refusal> faults) =>
        faults.Exists(fault => fault.Code == "reason.personalNumber") ? fields with { Asked = null } : fields;

    private static CardMessage Form(MatterReader reader, Matter matter, DecisionFields fields, IReadOnlyList<Refusal> faults, Language language) =>
        !reader.Handles ? NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language)
        : matter.State is MatterState.OnAgenda or MatterState.Decided
            ? DecisionFormCard.Of(matter, fields, faults, [.. matter.Initiatives.Select(reader.Overview.Register.FindInitiative).OfType<Initiative>()], language)
            : NoticeCard.Of(new Refusal("matter.notOnAgenda", null, MatterRules.NameOf(matter), Wording.Iso(matter.Meeting)), language);
}
