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

/// <summary>Registers what a committee decided on a matter, and says the latest decision otherwise while nothing has followed on it.</summary>
internal sealed class DecisionDesk(MatterFinding finding, MatterDesk desk, IMatters matters, Rounds.Notices.INotices notices, MunicipalClock clock)
{
    /// <summary>"registrera beslut KS 2026-12-08 § 214 godkänd": done when all of it is understood, else the form with what is.</summary>
    public Task<CardMessage> AskAsync(Caller caller, string words, string signs, Language language, CancellationToken cancellation)
    {
        var said = DecisionInCommand.Read(words, signs);
        var clear = said.Unread.Length == 0 && DiaryNumber.IsAlone(said.Matter);
        var fields = new DecisionFields
        {
            Paragraph = said.Paragraph,
            Kind = clear ? said.Kind?.ToString() : null,
            ComesBack = said.Kind == DecisionKind.Tabled ? said.Rest : null,
            Asked = said.Kind == DecisionKind.SentBack ? said.Rest : null,
            Written = clear ? null : words,
        };
        var whole = clear && said.Paragraph is not null && said.Kind switch
        {
            null => false,
            DecisionKind.Tabled => MeetingInCommand.Read(said.Rest, clock.Today).Committee.Length == 0,
            DecisionKind.SentBack => said.Quoted,
            _ => true,
        };
        return finding.FindAsync(
            caller,
            said.Matter,
            language,
            (_, matter) => matter.State == MatterState.OnAgenda || IsNamed(matter, said.Paragraph),
            matter => new DecisionSend(matter.Committee, matter.Id, fields, Fixed: true, language) { Asks = !whole },
            (reader, matter) => whole
                ? TakeAsync(reader, matter, fields, corrects: false, language, cancellation)
                : Task.FromResult(Form(reader, matter, fields, [], IsCorrection(matter), language)),
            cancellation);
    }

    /// <summary>The form.</summary>
    public static CardMessage Open(MatterReader reader, Matter matter, Language language) => Form(reader, matter, new DecisionFields(), [], corrects: false, language);

    /// <summary>The form for another decision instead of the latest.</summary>
    public static CardMessage OpenCorrection(MatterReader reader, Matter matter, Language language) =>
        Form(reader, matter, matter.Latest is { } latest ? FieldsOf(latest) : new DecisionFields(), [], corrects: true, language);

    /// <summary>Registers what was typed, or shows the form again with what is wrong.</summary>
    public async Task<CardMessage> SendAsync(Caller caller, DecisionSend sent, CancellationToken cancellation)
    {
        var (reader, matter, refusal) = await desk.FindAsync(caller, sent.Committee, sent.Matter, looks: false, cancellation);
        return reader is null || matter is null ? NoticeCard.Of(refusal!, sent.Language)
            : sent.Asks ? Form(reader, matter, sent.Fields, [], sent.Corrects || IsCorrection(matter), sent.Language)
            : await TakeAsync(reader, matter, sent.Fields, sent.Corrects, sent.Language, cancellation);
    }

    private async Task<CardMessage> TakeAsync(
        MatterReader reader, Matter matter, DecisionFields fields, bool corrects, Language language, CancellationToken cancellation)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        var faults = Faults(reader, matter, fields, corrects, clock.Today, out var decision);
        if (decision is null)
        {
            return Form(reader, matter, Shown(fields, faults), faults, corrects, language);
        }

        var given = decision with { By = reader.Person.Id, At = clock.Now };
        IReadOnlyList<DateOnly> days = [.. new[] { given.Meeting, given.ComesBack, corrects ? matter.Latest?.ComesBack : null }.OfType<DateOnly>().Distinct()];
        var outcome = await matters.ChangeAsync(
            matter.Committee,
            matter.Id,
            days,
            (now, meetings) => corrects
                ? AgendaRules.Correct(now, meetings, given, clock.Today)
                : AgendaRules.Decide(now, meetings[0], meetings.Count > 1 ? meetings[1] : null, given, clock.Today),
            corrects ? new Change(reader.Person.Id, given.At, Door.Teams, "matter.correct") : new Change(reader.Person.Id, given.At, Door.Teams, "matter.decide"),
            cancellation);
        if (outcome.Refusal is { } refusal)
        {
            return !corrects && refusal.Code is "matter.isSentBack" or "matter.isDecided" && AgendaRules.MayCorrect(matter)
                ? Form(reader, matter, fields, [], corrects: true, language)
                : refusal.Code is "decision.taken" or "decision.comesBack" or "decision.asked"
                ? Form(reader, matter, fields, [refusal with { Field = DecisionFields.ParagraphField }], corrects, language)
                : NoticeCard.Of(refusal, language);
        }

        // Killed before it, the duty of reminding adds it.
        await notices.AddAsync(SentBackNotices.Waiting(outcome.Matter!, reader.Overview.Register, reader.Overview.Roster, given.At), cancellation);
        var words = new Wording(language);
        return MatterViews.Card(
            reader,
            outcome.Matter!,
            language,
            words[corrects ? "decision.nowCorrected" : "decision.now", MatterRules.NameOf(matter), MatterCard.DecisionLine(outcome.Matter!.Latest!, words)]);
    }

    // What is not on an agenda is meant by its paragraph alone.
    private static bool IsNamed(Matter matter, string? paragraph) =>
        AgendaRules.MayCorrect(matter) && matter.Latest!.Paragraph.ToString(CultureInfo.InvariantCulture) == paragraph;

    private static bool IsCorrection(Matter matter) => matter.State != MatterState.OnAgenda && AgendaRules.MayCorrect(matter);

    private static DecisionFields FieldsOf(Decision decision) => new()
    {
        Paragraph = decision.Paragraph.ToString(CultureInfo.InvariantCulture),
        Kind = decision.Kind.ToString(),
        ComesBack = decision.ComesBack is { } day ? Wording.Iso(day) : null,
        Asked = decision.Asked,
        Initiative = decision.Initiative ?? (decision.Kind == DecisionKind.SentBack ? DecisionFields.Handling : null),
    };

    private static List<Refusal> Faults(MatterReader reader, Matter matter, DecisionFields fields, bool corrects, DateOnly today, out Decision? decision)
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
        // What is decided is said otherwise where it was decided.
        var meeting = matter.Latest is { } latest && (corrects || matter.State == MatterState.Decided) ? latest.Meeting : matter.Meeting;
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

    private static CardMessage Form(
        MatterReader reader, Matter matter, DecisionFields fields, IReadOnlyList<Refusal> faults, bool corrects, Language language) =>
        !reader.Handles ? NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language)
        : corrects && !AgendaRules.MayCorrect(matter) ? NoticeCard.Of(new Refusal("decision.followed", null, MatterRules.NameOf(matter)), language)
        : corrects || matter.State is MatterState.OnAgenda or MatterState.Decided
            ? DecisionFormCard.Of(
                matter,
                fields,
                faults,
                [.. matter.Initiatives.Select(reader.Overview.Register.FindInitiative).OfType<Initiative>()],
                person => reader.Overview.Register.FindPerson(person)?.Name,
                corrects,
                language)
            : NoticeCard.Of(new Refusal("matter.notOnAgenda", null, MatterRules.NameOf(matter), Wording.Iso(matter.Meeting)), language);
}
