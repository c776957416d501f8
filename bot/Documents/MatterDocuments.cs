using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>
/// Makes the documents of matters: registers the matter with its number, compiles what stands, writes it to Word, puts it in the library, and
/// records it, in that order. Killed in between, the matter stands among the open ones, and the same wish again goes on where it was.
/// </summary>
public sealed partial class MatterDocuments(
    ReportDocument reports, IMatters matters, ITemplates templates, ILibrary library, MunicipalClock clock, IOptions<CommitteesOptions> committees, ILogger<MatterDocuments> logger)
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

    /// <summary>Makes the document of the matter, or makes it anew on today's data. The first time its maker becomes the handling official.</summary>
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
        if (await RegisteredAsync(overview, secretary, order, cancellation) is not { } matter)
        {
            return new MatterResult { Refusal = new Refusal("matter.unknown") };
        }

        if (!MatterRules.MayMake(matter))
        {
            return new MatterResult { Refusal = MatterRules.MarkReady(matter).Refusal, Matter = matter };
        }

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

        progress?.Report(MakeStep.Putting);
        var file = await library.PutAsync(
            new LibraryDocument
            {
                Path = ReportDocument.PathOf(Wish(order, matter, []), compiled),
                Content = LibraryContent.Of(bytes),
                Columns = MatterColumns.Of(matter, content.Kind, compiled.Initiatives),
                Known = order.Anew ? null : MatterColumns.ItemOf(matter),
            },
            cancellation);
        if (file.Gone)
        {
            return new MatterResult { Refusal = new Refusal("matter.fileGone", null, MatterRules.NameOf(matter)), Matter = matter };
        }

        var document = new MatterDocument(
            file.Path, file.Link.AbsoluteUri, Convert.ToHexStringLower(SHA256.HashData(bytes)), clock.Now, 1, order.Language.Code)
        {
            ItemId = file.Item.ItemId,
            Meeting = matter.Meeting,
            Tag = file.Item.Tag,
        };
        var made = new MadeDocument(document, content.Title, compiled.Round, compiled.Initiatives, gates, reason) { Figures = FigureSnapshot.Write(content.Figures) };
        var stored = await matters.ChangeAsync(
            matter.Committee, matter.Id, [], (now, _) => MatterRules.Make(now, made), new Change(secretary.Id, document.At, Door.Teams, "agenda.create"), cancellation);
        Log.Made(logger, matter.Id, content.Figures.Count(), content.Gaps.Count, file.Changed);
        return new MatterResult { Refusal = stored.Refusal, Matter = stored.Matter, File = file, Gaps = content.Gaps };
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

    // The days are settled now: a document made anew later is still about them.
    private async Task<Matter?> RegisteredAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation)
    {
        if (await FindAsync(overview, secretary, order, cancellation) is var known && (known is not null || order.Matter is not null))
        {
            return known;
        }

        var wish = NewOf(overview, secretary, order) with { Period = ReportScope.DaysOf(Wish(order, null, []), clock.Today) };
        return await matters.RegisterAsync(wish, new Change(secretary.Id, clock.Now, Door.Teams, "matter.register"), cancellation);
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
