using TeamsAssistant.Access;
using TeamsAssistant.Documents;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Exports a round, open or closed, as a workbook: for its coordinators, the initiatives of their committees.</summary>
internal sealed class ExportDesk(IOverview overviews, IClosedRounds closedRounds, RoundWorkbook workbooks)
{
    /// <summary>The workbook in the library.</summary>
    public async Task<CardMessage> ExportAsync(Caller caller, string id, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var status = overview.OpenRounds.FirstOrDefault(open => open.Id == id) is { } round
            ? overview.Of(round)
            : (await closedRounds.ReadAsync(id, cancellation))?.ToOverview(overview.Register);
        if (status is null)
        {
            return NoticeCard.Of(new Refusal("round.notOpen"), language);
        }

        var hers = status with { Prompts = [.. status.Prompts.Where(prompt => person.Has(Role.Coordinator, prompt.Initiative.Committee))] };
        if (hers.Prompts.Count == 0)
        {
            return NoticeCard.Of(new Refusal("export.notYours"), language);
        }

        var file = await workbooks.PutAsync(hers, overview.Register, language, cancellation);
        return ExportCard.Of(status.Round, hers.Prompts.Count, file.Path[(file.Path.LastIndexOf('/') + 1)..], file.Link, language);
    }
}
