using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Publishing;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>
/// Makes the documents of matters: registers the matter with its number and what is asked for, compiles what stands, writes it to Word, puts
/// it in the library, and records it, in that order. Killed in between, it is done once more: the library takes the same document twice
/// without change, and one that differs because something was said meanwhile takes its place.
/// </summary>
internal sealed partial class MatterDocuments(
    ReportDocument reports,
    IMatters matters,
    ITemplates templates,
    ILibrary library,
    PendingWorks pending,
    MunicipalClock clock,
    IOptions<CommitteesOptions> committees,
    ILogger<MatterDocuments> logger)
{
    /// <summary>What the document would lack if it were made now. Nothing is written.</summary>
    public async Task<MatterResult> PreviewAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation)
    {
        if (ReportDocument.Refused(Wish(order, null, []), overview, secretary) is { } refusal)
        {
            return new MatterResult { Refusal = refusal };
        }

        var matter = await FindAsync(overview, secretary, order, cancellation);
        var compiled = await CompileAsync(overview, order, matter, secretary, cancellation);
        return new MatterResult { Matter = matter, Period = compiled.Input.Days, Gaps = compiled.Content.Gaps };
    }

    /// <summary>Rounds of which one must be chosen before the matter's first document is made; empty: it is clear, or there is none.</summary>
    public async Task<IReadOnlyList<Round>> RoundsToAskAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation) =>
        ReportDocument.Refused(Wish(order, null, []), overview, secretary) is null
        && await FindAsync(overview, secretary, order, cancellation) is var matter
        && matter?.Document is null
            ? await reports.RoundsToAskAsync(Wish(order, matter, []), overview, cancellation)
            : [];

    /// <summary>
    /// Makes the document of the matter, or makes it anew on today's data. The first time its maker becomes the handling official. Whoever
    /// asked is to be told of the result, and <see cref="PendingWorks.ToldAsync"/> then.
    /// </summary>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="secretary">Who asks. Refused: someone who is not the committee's secretary.</param>
    /// <param name="order">What is wished.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellation">Cancels before the document is visible.</param>
    public async Task<MatterResult> MakeAsync(
        MunicipalityOverview overview, Person secretary, MatterOrder order, IProgress<MakeStep>? progress, CancellationToken cancellation)
    {
        if (ReportDocument.Refused(Wish(order, null, []), overview, secretary) is { } refusal)
        {
            return new MatterResult { Refusal = refusal };
        }

        progress?.Report(MakeStep.Reading);
        var work = pending.New(PendingKind.Make, secretary.Id, order.Language.Code) with { Reason = order.Reason, Ready = order.Ready, Anew = order.Anew };
        var place = order.Matter ?? MatterId.Of(order.Committee.Abbreviation, order.Meeting, order.Kind, order.Subject);
        return await pending.RunAsync(work, order.Committee.Abbreviation, place, async () =>
        {
            var (matter, unable) = await BegunAsync(overview, secretary, order, work, cancellation);
            return matter is not null && unable is null
                ? await PutAsync(overview, secretary, matter, order, work, Door.Teams, progress, cancellation)
                : new MatterResult { Refusal = unable, Matter = matter };
        });
    }

    /// <summary>Does once more what a process left that is no more.</summary>
    public async Task<MatterResult> ResumeAsync(MunicipalityOverview overview, Matter matter, PendingWork work, CancellationToken cancellation)
    {
        var language = Language.From(work.Language);
        var order = overview.Register.FindCommittee(matter.Committee) is { } committee
            ? new MatterOrder(committee, matter.Kind, matter.Meeting, language) { Subject = matter.Subject, Matter = matter.Id, Reason = work.Reason, Ready = work.Ready, Anew = work.Anew }
            : null;
        return order is not null && MatterRules.MayMake(matter) && overview.Register.FindPerson(work.By) is { } secretary && ReportDocument.Refused(Wish(order, null, []), overview, secretary) is null
            ? await PutAsync(overview, secretary, matter, order, work, Door.Clock, null, cancellation)
            : new MatterResult { Refusal = new Refusal("matter.unknown"), Matter = matter };
    }

    private async Task<MatterResult> PutAsync(
        MunicipalityOverview overview,
        Person secretary,
        Matter matter,
        MatterOrder order,
        PendingWork work,
        Door door,
        IProgress<MakeStep>? progress,
        CancellationToken cancellation)
    {
        var compiled = await CompileAsync(overview, order, matter, secretary, cancellation);
        var gates = MatterGates.Of(compiled.Content.Gaps);
        var reason = ReasonOf(matter, order, gates, secretary);
        progress?.Report(MakeStep.Writing);
        var by = reason is null ? "" : overview.Register.FindPerson(reason.By)?.Name ?? secretary.Name;
        var template = await templates.FindAsync(order.Kind, order.Committee.Abbreviation, cancellation);
        // Another day alone makes no new version.
        var content = PrintedReason.In(compiled.WrittenOn(matter.Document is { } last ? MunicipalClock.DayOf(last.At) : clock.Today).Content, reason, by);
        var bytes = WordWriter.Write(content, template);
        if (matter.Document is { } before && content.Written != clock.Today && before.Sha256 != Convert.ToHexStringLower(SHA256.HashData(bytes)))
        {
            content = PrintedReason.In(compiled.Content, reason, by);
            bytes = WordWriter.Write(content, template);
        }

        var target = ReportDocument.PathOf(Wish(order, matter, []), compiled);
        var draft = new MatterDocument(
            matter.Document?.File ?? target, null, Convert.ToHexStringLower(SHA256.HashData(bytes)), clock.Now, 1, order.Language.Code)
        {
            Meeting = matter.Meeting,
            Target = target,
        };
        var made = new MadeDocument(draft, content.Title, compiled.Round, compiled.Initiatives, gates, reason) { Figures = FigureSnapshot.Write(content.Figures) };
        progress?.Report(MakeStep.Putting);
        // The columns say what the matter says once it has this document.
        var next = MatterRules.Make(matter, made).Next ?? matter;
        var file = await library.PutAsync(
            new LibraryDocument
            {
                Path = DraftPath.Of(target),
                Content = LibraryContent.Of(bytes),
                Columns = MatterColumns.Of(next, next.DraftState, compiled.Initiatives),
                Known = order.Anew || IsPublished(matter) ? null : MatterColumns.ItemOf(matter.Document),
            },
            cancellation);
        if (file.Gone)
        {
            var gone = await matters.ChangeAsync(
                matter.Committee, matter.Id, [], (now, _) => PendingRules.FindGone(now, work, matter.Document!), new Change(secretary.Id, clock.Now, door, "library.columns"), cancellation);
            return new MatterResult { Refusal = new Refusal("matter.fileGone", null, MatterRules.NameOf(matter)), Matter = gone.Matter ?? matter, Work = work.Id };
        }

        var lies = draft with { File = file.Path, Link = file.Link.AbsoluteUri, ItemId = file.Item.ItemId, Tag = file.Item.Tag, Columns = next.DraftColumns };
        var (stored, refusal) = await pending.EndAsync(
            matter, now => MatterRules.Make(now, made with { Document = lies }), work, new Change(secretary.Id, draft.At, door, "agenda.create"), cancellation);
        Log.Made(logger, matter.Id, content.Figures.Count(), content.Gaps.Count, file.Changed);
        if (refusal is null && work.Ready)
        {
            (stored, refusal) = await ReadyAsync(stored, secretary.Id, door, cancellation);
        }

        return new MatterResult { Refusal = refusal, Matter = stored, File = file, Gaps = content.Gaps, Work = work.Id };
    }

    /// <summary>Marks the draft ready that was made for that; again it changes nothing, nor does it with what is published already.</summary>
    public async Task<(Matter Matter, Refusal? Refusal)> ReadyAsync(Matter matter, string by, Door door, CancellationToken cancellation)
    {
        if (matter.State != MatterState.Draft)
        {
            return (matter, null);
        }

        var marked = await matters.ChangeAsync(
            matter.Committee, matter.Id, [], (now, _) => MatterRules.MarkReady(now), new Change(by, clock.Now, door, "matter.ready"), cancellation);
        return (marked.Matter ?? matter, marked.Refusal);
    }

    /// <summary>What has changed since the matter's document was made; empty when nothing has, or it has none.</summary>
    public async Task<IReadOnlyList<FigureChange>> ChangesAsync(
        MunicipalityOverview overview, MatterOrder order, Matter matter, Person reader, CancellationToken cancellation)
    {
        if (matter.Document is not { } document || await matters.FiguresAsync(matter, document.Version, cancellation) is not { } then)
        {
            return [];
        }

        var now = await CompileAsync(overview, order, matter, reader, cancellation);
        return FigureChanges.Between(FigureSnapshot.Read(then), now.Content.Figures);
    }

    private async Task<CompiledReport> CompileAsync(
        MunicipalityOverview overview, MatterOrder order, Matter? matter, Person secretary, CancellationToken cancellation)
    {
        IReadOnlyList<AgendaMatter> listed = !ReportKinds.For(order.Kind).TellsMatters ? [] : await ListedAsync(overview, order, matter?.Meeting ?? order.Meeting, cancellation);
        var handling = matter is null ? secretary : overview.Register.FindPerson(matter.HandlingOfficial) ?? secretary;
        return await reports.CompileAsync(Wish(order, matter, listed), overview, handling, cancellation);
    }

    // The matters of the meeting in its order; what was decided of one before is told.
    private async Task<IReadOnlyList<AgendaMatter>> ListedAsync(MunicipalityOverview overview, MatterOrder order, DateOnly day, CancellationToken cancellation)
    {
        var meeting = await matters.MeetingAsync(order.Committee.Abbreviation, day, cancellation);
        var listed = new List<AgendaMatter>(meeting.Agenda.Count);
        foreach (var entry in meeting.Agenda)
        {
            var matter = await matters.FindAsync(order.Committee.Abbreviation, entry.Matter, cancellation);
            var handling = matter is null ? null : overview.Register.FindPerson(matter.HandlingOfficial)?.Name;
            listed.Add(new AgendaMatter(
                listed.Count + 1, entry.Title, entry.Kind, handling ?? "–", entry.DiaryNumber, MatterColumns.EarlierOf(matter, day, order.Language)));
        }

        return listed;
    }

    // A matter keeps what it was registered with, and has the meeting that it was moved to.
    private static ReportOrder Wish(MatterOrder order, Matter? matter, IReadOnlyList<AgendaMatter> listed)
    {
        var subject = matter is null ? order.Subject : matter.Subject;
        var named = ReportKinds.For(order.Kind).AsksSource;
        return new ReportOrder(order.Kind, order.Committee, order.Language)
        {
            Meeting = matter?.Meeting ?? order.Meeting,
            FirstMeeting = matter is null ? null : MatterId.DayOf(matter.Committee, matter.Id),
            Period = matter is null ? order.Period : matter.Period,
            Round = matter?.Round ?? order.Round,
            Initiatives = matter?.Chosen ?? order.Initiatives,
            Subject = named ? null : subject,
            Source = named ? subject : null,
            DiaryNumber = matter?.DiaryNumber,
            Matters = listed,
        };
    }

    private Task<Matter?> FindAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation) => order.Matter is { } id
        ? matters.FindAsync(order.Committee.Abbreviation, id, cancellation)
        : matters.FindAsync(NewOf(overview, secretary, order), cancellation);

    // A new matter is registered with what is asked for, in one transaction. The days are settled then: a document made anew later is still about them.
    private async Task<(Matter? Matter, Refusal? Refusal)> BegunAsync(
        MunicipalityOverview overview, Person secretary, MatterOrder order, PendingWork work, CancellationToken cancellation)
    {
        var matter = await FindAsync(overview, secretary, order, cancellation);
        if (matter is null && order.Matter is not null)
        {
            return (null, new Refusal("matter.unknown"));
        }

        var wish = NewOf(overview, secretary, order) with { Period = ReportScope.DaysOf(Wish(order, null, []), clock.Today), Pending = work };
        matter ??= await matters.RegisterAsync(wish, new Change(secretary.Id, clock.Now, Door.Teams, "matter.register"), cancellation);
        if (matter.Pending is { Outcome: null } known && known.Id == work.Id)
        {
            return (matter, null);
        }

        var begun = await pending.BeginAsync(matter, work, cancellation);
        return (begun.Matter ?? matter, begun.Refusal);
    }

    private NewMatter NewOf(MunicipalityOverview overview, Person secretary, MatterOrder order) => new(
        order.Committee.Abbreviation,
        order.Kind,
        order.Meeting,
        order.Subject,
        secretary.Id,
        DiaryNumber.PrefixOf(order.Committee, overview.Register),
        clock.Today.Year)
    {
        Period = order.Period,
        Chosen = order.Initiatives,
        Round = order.Round,
        Format = committees.Value.FormatOf(order.Committee.Abbreviation),
    };

    // Of earlier days: what is published is not overwritten by a draft.
    private static bool IsPublished(Matter matter) => matter.Document?.ItemId is { } id && id == matter.Published?.Document?.ItemId;

    // A reason holds for what was missing when it was given, and as long as something of it is.
    private GateOverride? ReasonOf(Matter matter, MatterOrder order, IReadOnlyList<FailedGate> gates, Person secretary)
    {
        if (gates.Count == 0)
        {
            return null;
        }

        return matter.Override is { } given && given.Covers(gates) && (order.Reason is null || order.Reason == given.Reason) ? given
            : order.Reason is { } reason ? new GateOverride(reason, secretary.Id, clock.Now, gates)
            : null;
    }

    private static partial class Log
    {
        [LoggerMessage(5004, LogLevel.Information, "Matter {Matter} made: {Figures} figures, {Gaps} gaps, document changed: {Changed}")]
        public static partial void Made(ILogger logger, string matter, int figures, int gaps, bool changed);
    }
}
