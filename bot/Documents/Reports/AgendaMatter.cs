using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Reports;

/// <summary>A matter as the agenda list of a meeting tells it.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="HandlingOfficial">Name of the handling official.</param>
/// <param name="DiaryNumber">Diarienummer, or null: then the list says that it is missing.</param>
/// <param name="EarlierDecision">What the committee has decided in it before, as people read it (bordlagd KS 2026-11-10 § 198), or null: nothing.</param>
public sealed record AgendaMatter(
    int Number, string Title, MatterKind Kind, string HandlingOfficial, string? DiaryNumber = null, string? EarlierDecision = null);
