using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Notes why no answer is to be had: the reason stands beside "besvarades inte".</summary>
internal sealed class ReasonDesk(IOverview overviews, IRounds rounds, MunicipalClock clock)
{
    /// <summary>The form, for all that the person was asked in the round.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string round, string person, Language language, CancellationToken cancellation)
    {
        var found = Find(await overviews.ReadAsync(cancellation), caller, round, person);
        return found.Refusal is { } refusal
            ? NoticeCard.Of(refusal, language)
            : ReasonCard.Of(found.Round!, person, Initiatives(found.Prompts), found.Prompts[0].Prompt.Reason, null, language);
    }

    /// <summary>Stores it, or shows the form again with what is wrong.</summary>
    public async Task<CardMessage> SendAsync(Caller caller, ReasonSend sent, CancellationToken cancellation)
    {
        var found = Find(await overviews.ReadAsync(cancellation), caller, sent.Round, sent.Person);
        if (found.Refusal is { } refusal)
        {
            return NoticeCard.Of(refusal, sent.Language);
        }

        var reason = sent.Reason?.Trim() ?? "";
        if (FaultOf(reason) is { } fault)
        {
            return ReasonCard.Of(found.Round!, sent.Person, Initiatives(found.Prompts), Shown(fault, reason), fault, sent.Language);
        }

        var change = new Change(caller.Id, clock.Now, Door.Teams, "prompt.reason");
        var noted = 0;
        foreach (var prompt in found.Prompts)
        {
            noted += await rounds.ChangeAsync(prompt.Prompt, prompt.Prompt with { Reason = reason }, change, cancellation) ? 1 : 0;
        }

        // Left to somebody else at the same moment, and not noted: what she sees next is what holds now.
        return noted > 0
            ? NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[sent.Language, "reason.done", noted], sent.Language)
            : NoticeCard.Of(new Refusal("reason.raced"), sent.Language);
    }

    private static (Round? Round, IReadOnlyList<PromptStatus> Prompts, Refusal? Refusal) Find(
        MunicipalityOverview overview, Caller caller, string id, string person)
    {
        if (overview.Register.FindPerson(caller.Id) is not { } self)
        {
            return (null, [], new Refusal("person.unknown"));
        }

        if (overview.OpenRounds.FirstOrDefault(open => open.Id == id) is not { } round)
        {
            return (null, [], new Refusal("round.notOpen"));
        }

        var status = overview.Of(round);
        var mine = Followed.By(self, status, overview);
        var hers = mine.Where(prompt => (prompt.Holder ?? ReasonOpen.Nobody) == person).ToList();
        return hers.Count > 0 ? (round, hers, null)
            : (null, [], new Refusal(mine.Count > 0 || Followed.Coordinates(self, status) ? "reason.answered" : "remind.notYours"));
    }

    // A refused number is not shown again: the card would keep it.
    private static string? Shown(Refusal fault, string reason) => fault.Code == "reason.personalNumber" ? null : reason;

    private static Refusal? FaultOf(string reason) => reason.Length == 0
        ? new Refusal("reason.missing")
        : FreeText.FaultOf(reason, ReasonCard.LongestReason) switch
        {
            FreeTextFault.PersonalIdentityNumber => new Refusal("reason.personalNumber"),
            FreeTextFault.TooLong => new Refusal("reason.tooLong"),
            FreeTextFault.ControlCharacter => new Refusal("reason.signs"),
            _ => null,
        };

    private static IReadOnlyList<Initiative> Initiatives(IReadOnlyList<PromptStatus> prompts) => [.. prompts.Select(prompt => prompt.Initiative)];
}
