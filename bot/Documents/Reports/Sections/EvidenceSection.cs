namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Beslutsunderlag: the dated list of what the decision rests on, this document first.</summary>
internal static class EvidenceSection
{
    public static ReportSection Of(ReportDraft draft)
    {
        var input = draft.Input;
        var items = new List<IReadOnlyList<ReportRun>>
        {
            draft.Sentence("Evidence.This", ReportForm.Iso(input.Written)),
        };
        if (input.RegisterImport is { } register)
        {
            items.Add(draft.Sentence("Evidence.Register", register.File, ReportForm.Iso(register.At)));
        }

        items.AddRange(input.Total.Imports.Select(import => draft.Sentence("Evidence.Ledger", import.File, ReportForm.Iso(import.At))));
        if (input.Round is { } round)
        {
            items.Add(draft.Sentence("Evidence.Round", round.Round.Id, draft.Form.Period(round.Round.Period), ReportForm.Iso(round.Round.StartedAt)));
        }

        items.Add([draft.SourcesName]);
        return draft.Section("Evidence.Heading", [new BulletList(items)]);
    }
}
