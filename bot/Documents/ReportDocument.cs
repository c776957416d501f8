using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Documents;

/// <summary>A report of any kind: who may have it, what it says, and its name. What is put in the library is <see cref="MatterDocuments"/>' to make.</summary>
public sealed class ReportDocument(ReportReading reading)
{
    /// <summary>Reads what it is about and compiles it, for one who has asked <see cref="Refused"/>. Nothing is written.</summary>
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
}
