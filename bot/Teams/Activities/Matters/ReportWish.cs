using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>The wish for a document that the form of a report holds: pure.</summary>
internal static class ReportWish
{
    private const int LongestSubject = CardPayload.LongestId / 2;

    /// <summary>The wish, or what is wrong with it by field.</summary>
    public static (MatterOrder? Order, IReadOnlyList<Refusal> Faults) Read(ReportFields fields, Register register, DateOnly today, Language language)
    {
        var kind = KindOf(fields);
        var committee = register.FindCommittee(fields.Committee ?? "");
        var day = MeetingInCommand.Read(fields.Meeting ?? "", today).Day;
        var chosen = IdsOf(fields);
        var subject = fields.Subject?.Trim() is { Length: > 0 } typed ? typed : null;
        var period = string.IsNullOrWhiteSpace(fields.Period) ? null : PeriodInCommand.Read(fields.Period, today);
        IReadOnlyList<Refusal> faults =
        [
            .. kind is null ? [new Refusal("report.kind", ReportFields.KindField)] : (Refusal[])[],
            .. committee is null ? [new Refusal("report.committee", ReportFields.CommitteeField)] : (Refusal[])[],
            .. day is null || day < today ? [new Refusal("matter.noDay", ReportFields.MeetingField)] : (Refusal[])[],
            .. kind is null || SubjectFault(kind, subject, chosen, register, language) is not { } wrong ? (Refusal[])[] : [wrong],
            .. kind is null || PeriodFault(kind, fields.Period, period) is not { } none ? (Refusal[])[] : [none],
            .. kind is null || committee is null || ChoiceFault(kind, chosen, committee, register) is not { } unknown ? (Refusal[])[] : [unknown],
        ];
        return faults.Count > 0 ? (null, faults) : (
            new MatterOrder(committee!, kind!.Matter, day!.Value, language)
            {
                Subject = subject ?? NameOf(chosen, register),
                Period = period,
                Initiatives = chosen,
                Round = RoundQuestion.Read(fields.Round).Round,
            },
            []);
    }

    /// <summary>What a choice may be made of: what the committee, or those that the reader is secretary of, has in the register.</summary>
    public static IReadOnlyList<Initiative> Choices(ReportFields fields, Register register, IReadOnlyList<Committee> mine)
    {
        var committees = mine.Where(one => fields.Committee is null || one.Abbreviation == fields.Committee).Select(one => one.Abbreviation).ToHashSet();
        return KindOf(fields) is { TakesChoice: false } && IdsOf(fields).Count == 0 ? [] : [.. register.Initiatives.Where(one => !one.MissingInRegister && committees.Contains(one.Committee))];
    }

    /// <summary>The kind's usual period as it is written in the form; null: it has none.</summary>
    public static string? UsualOf(MatterKind kind, DateOnly today) => ReportKinds.For(kind).UsualPeriod is { } usual ? Written(usual(today)) : null;

    /// <summary>A period as it is written in the form.</summary>
    public static string Written(Period period) => $"{Wording.Iso(period.From)}–{Wording.Iso(period.To)}";

    private static ReportKind? KindOf(ReportFields fields) =>
        ReportKinds.All.FirstOrDefault(one => one.Matter.ToString() == fields.Kind);

    private static IReadOnlyList<string> IdsOf(ReportFields fields) =>
        [.. (fields.Initiatives ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Refusal? SubjectFault(ReportKind kind, string? subject, IReadOnlyList<string> chosen, Register register, Language language) =>
        subject is not null && FreeText.FaultOf(subject, LongestSubject) is not null ? new Refusal("report.subject", ReportFields.SubjectField)
        : kind.AsksSource && !register.Sources.Any(source => string.Equals(source.Name, subject, StringComparison.OrdinalIgnoreCase))
            ? new Refusal("report.source", ReportFields.SubjectField, string.Join(", ", register.Sources.Select(source => source.Name).Distinct().Take(8)))
        : subject is not null && kind is { TakesChoice: true } && chosen.Count == 0 ? new Refusal("report.nameless", ReportFields.SubjectField)
        : subject is not null && kind is { AsksSource: false, TakesForum: false, TakesChoice: false }
            ? new Refusal("report.noSubject", ReportFields.SubjectField, kind.NameIn(language))
        : null;

    private static Refusal? PeriodFault(ReportKind kind, string? typed, Period? period) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : kind.UsualPeriod is null ? new Refusal("report.noPeriod", ReportFields.PeriodField)
        : period is null ? new Refusal("report.period", ReportFields.PeriodField)
        : null;

    private static Refusal? ChoiceFault(ReportKind kind, IReadOnlyList<string> chosen, Committee committee, Register register) =>
        chosen.Count == 0 ? null
        : !kind.TakesChoice ? new Refusal("report.noChoice", ReportFields.InitiativesField)
        : chosen.Any(id => register.FindInitiative(id)?.Committee != committee.Abbreviation) ? new Refusal("report.initiative", ReportFields.InitiativesField, committee.Name)
        : null;

    // Unnamed it is called by what was chosen.
    private static string? NameOf(IReadOnlyList<string> chosen, Register register)
    {
        var names = string.Join(", ", chosen.Select(id => register.FindInitiative(id)!.Name));
        return names.Length == 0 ? null : names.Length <= LongestSubject ? names : $"{names[..(LongestSubject - 1)].TrimEnd(' ', ',')}…";
    }
}
