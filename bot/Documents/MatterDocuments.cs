using System.Globalization;
using System.Security.Cryptography;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Documents;

/// <summary>
/// Makes the documents of matters: registers the matter with its number, compiles what stands, writes it to Word, puts it in the library, and
/// records it, in that order. Killed in between, the matter stands among the open ones, and the same wish again goes on where it was.
/// </summary>
public sealed partial class MatterDocuments(
    OfficialReportContent officialReports, IMatters matters, ILibrary library, MunicipalClock clock, ILogger<MatterDocuments> logger)
{
    /// <summary>What the document would lack if it were made now. Nothing is written.</summary>
    public async Task<MatterResult> PreviewAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation)
    {
        if (Refused(secretary, order) is { } refusal)
        {
            return new MatterResult { Refusal = refusal };
        }

        var matter = await matters.FindAsync(order.Committee.Abbreviation, order.Id, cancellation);
        var built = await officialReports.BuildAsync(overview, order, matter, secretary, cancellation);
        return new MatterResult { Matter = matter, Gaps = built.Content.Gaps };
    }

    /// <summary>Makes the document of the matter, or makes it anew on today's data. The first time its maker becomes the handling official.</summary>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="secretary">Who asks. Refused: someone who is not the committee's secretary.</param>
    /// <param name="order">What is wished.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellation">Cancels before the document is visible.</param>
    public async Task<MatterResult> MakeAsync(
        MunicipalityOverview overview, Person secretary, MatterOrder order, IProgress<MakeStep>? progress, CancellationToken cancellation)
    {
        if (Refused(secretary, order) is { } refusal)
        {
            return new MatterResult { Refusal = refusal };
        }

        progress?.Report(MakeStep.Reading);
        var matter = await RegisteredAsync(overview, secretary, order, cancellation);
        if (!MatterRules.MayMake(matter))
        {
            return new MatterResult { Refusal = MatterRules.MarkReady(matter).Refusal, Matter = matter };
        }

        var handling = overview.Register.FindPerson(matter.HandlingOfficial) ?? secretary;
        var built = await officialReports.BuildAsync(overview, order, matter, handling, cancellation);
        var gates = MatterGates.Of(built.Content.Gaps);
        var reason = ReasonOf(matter, order, gates, secretary);
        progress?.Report(MakeStep.Writing);
        var content = reason is null ? built.Content : PrintedReason.In(built.Content, reason, overview.Register.FindPerson(reason.By)?.Name ?? secretary.Name);
        var bytes = WordWriter.Write(content);
        progress?.Report(MakeStep.Putting);
        var file = await library.PutAsync(
            new LibraryDocument
            {
                Path = PathOf(content, matter),
                Content = LibraryContent.Of(bytes),
                Columns = MatterColumns.Of(matter, content.Kind, built.Initiatives),
                Known = order.Anew ? null : MatterColumns.ItemOf(matter),
            },
            cancellation);
        if (file.Gone)
        {
            return new MatterResult { Refusal = new Refusal("matter.fileGone", null, MatterRules.NameOf(matter)), Matter = matter };
        }

        var document = new MatterDocument(
            file.Path, file.Link.ToString(), Convert.ToHexStringLower(SHA256.HashData(bytes)), clock.Now, 1, order.Language.Code)
        {
            ItemId = file.Item.ItemId,
            Tag = file.Item.Tag,
        };
        var made = new MadeDocument(document, content.Title, built.Round, built.Initiatives, gates, reason);
        var stored = await matters.ChangeAsync(
            matter.Committee, matter.Id, [], (now, _) => MatterRules.Make(now, made), new Change(secretary.Id, document.At, Door.Teams, "agenda.create"), cancellation);
        Log.Made(logger, matter.Id, content.Figures.Count(), content.Gaps.Count, file.Changed);
        return new MatterResult { Refusal = stored.Refusal, Matter = stored.Matter, File = file, Gaps = content.Gaps };
    }

    private static Refusal? Refused(Person secretary, MatterOrder order) =>
        !secretary.Has(Role.Secretary, order.Committee.Abbreviation) ? new Refusal("agenda.notSecretary", null, order.Committee.Name)
        : order.Kind != MatterKind.OfficialReport ? new Refusal("report.notYet")
        : null;

    private async Task<Matter> RegisteredAsync(MunicipalityOverview overview, Person secretary, MatterOrder order, CancellationToken cancellation)
    {
        var committee = order.Committee.Abbreviation;
        if (await matters.FindAsync(committee, order.Id, cancellation) is { } known)
        {
            return known;
        }

        var wish = new NewMatter(
            committee, order.Kind, order.Meeting, order.Subject, secretary.Id, DiaryNumber.PrefixOf(order.Committee, overview.Register), clock.Today.Year);
        return await matters.RegisterAsync(wish, new Change(secretary.Id, clock.Now, Door.Teams, "matter.register"), cancellation);
    }

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

    private static string PathOf(ReportContent content, Matter matter)
    {
        var abbreviation = LibraryName.Of(matter.Committee);
        var day = matter.Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = matter.Subject is null ? $"{abbreviation} {day} {content.Kind}" : $"{abbreviation} {day} {content.Kind} {matter.Subject}";
        return $"{abbreviation}/{matter.Meeting.Year}/{LibraryName.Of(name)}.docx";
    }

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Information, "Matter {Matter} made: {Figures} figures, {Gaps} gaps, document changed: {Changed}")]
        public static partial void Made(ILogger logger, string matter, int figures, int gaps, bool changed);
    }
}
