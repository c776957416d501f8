using System.Globalization;
using System.Security.Cryptography;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>Makes a report of any kind: reads what it is about, compiles it, writes it to Word and puts it in the library, in that order.</summary>
public sealed partial class ReportDocument(ReportReading reading, ITemplates templates, ILibrary library, ILogger<ReportDocument> logger)
{
    /// <summary>What the document would say and lack if it were made now. Nothing is written.</summary>
    /// <param name="order">What is wished.</param>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="secretary">Who asks. Refused: someone who is not the committee's secretary.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<ReportResult> PreviewAsync(ReportOrder order, MunicipalityOverview overview, Person secretary, CancellationToken cancellation) =>
        Refused(order, overview, secretary) is { } refusal
            ? new ReportResult { Refusal = refusal }
            : new ReportResult { Report = await CompileAsync(order, overview, secretary, cancellation) };

    /// <summary>The same, written to Word and put in the library under a stable name: what stands unchanged changes nothing.</summary>
    /// <param name="order">What is wished.</param>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="secretary">Who asks; she becomes the handling official. Refused: someone who is not the committee's secretary.</param>
    /// <param name="cancellation">Cancels before the document is visible.</param>
    public async Task<ReportResult> MakeAsync(ReportOrder order, MunicipalityOverview overview, Person secretary, CancellationToken cancellation)
    {
        var preview = await PreviewAsync(order, overview, secretary, cancellation);
        if (preview.Report is not { Content: var content } report)
        {
            return preview;
        }

        var bytes = WordWriter.Write(content, await templates.FindAsync(order.Kind, order.Committee.Abbreviation, cancellation));
        var file = await library.PutAsync(new LibraryDocument { Path = PathOf(order, report), Content = LibraryContent.Of(bytes) }, cancellation);
        Log.Made(logger, order.Kind, order.Committee.Abbreviation, content.Figures.Count(), content.Gaps.Count, file.Changed);
        return preview with { File = file, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    /// <summary>The content alone, for one who has asked <see cref="Refused"/> and writes it himself.</summary>
    /// <param name="order">What is wished.</param>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="handling">The handling official, who signs.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<CompiledReport> CompileAsync(ReportOrder order, MunicipalityOverview overview, Person handling, CancellationToken cancellation)
    {
        var input = await reading.ReadAsync(order, overview, handling, cancellation);
        return new CompiledReport(ReportKinds.For(order.Kind), input);
    }

    /// <summary>Rounds of which one must be chosen first; empty: it is clear, or there is none.</summary>
    public Task<IReadOnlyList<Round>> RoundsToAskAsync(ReportOrder order, MunicipalityOverview overview, CancellationToken cancellation) =>
        reading.RoundsToAskAsync(order, overview, cancellation);

    /// <summary>Why the person may not have the report, or it cannot be made; null: nothing stands against it.</summary>
    public static Refusal? Refused(ReportOrder order, MunicipalityOverview overview, Person secretary)
    {
        var kind = ReportKinds.For(order.Kind);
        if (!secretary.Has(Role.Secretary, order.Committee.Abbreviation))
        {
            return new Refusal("agenda.notSecretary", null, order.Committee.Name);
        }

        // Another committee's initiatives are told by name: only one who sees them all may have them told.
        if ((kind.Municipal || order.Municipal) && !secretary.Grants.Any(grant => grant is { Role: Role.Secretary, Committee: null }))
        {
            return new Refusal("report.notMunicipal");
        }

        return kind.AsksSource && ReportScope.SourceOf(overview.Register, order.Source) is null ? new Refusal("report.noSource", "source", order.Source ?? "–") : null;
    }

    /// <summary>Committee, year, and a name that says meeting or period, kind, diary number and subject.</summary>
    public static string PathOf(ReportOrder order, CompiledReport report)
    {
        var abbreviation = LibraryName.Of(order.Committee.Abbreviation);
        var day = order.Meeting ?? report.Period.To;
        var subject = order.Subject ?? order.Source;
        // The number before the subject: what is too long is cut at its end, and no two matters may share a name.
        var name = string.Join(' ', new[] { abbreviation, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Content.Kind, order.DiaryNumber, subject }.OfType<string>());
        return $"{abbreviation}/{day.Year}/{LibraryName.Of(name)}.docx";
    }

    private static partial class Log
    {
        [LoggerMessage(5003, LogLevel.Information, "{Kind} for {Committee} made: {Figures} figures, {Gaps} gaps, document changed: {Changed}")]
        public static partial void Made(ILogger logger, MatterKind kind, string committee, int figures, int gaps, bool changed);
    }
}
