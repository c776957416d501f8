using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Connects object codes that the register gives to nobody, for the coordinator of the initiative's committee.</summary>
internal sealed class ObjectCodeDesk(IOverview overviews, ILedger ledger, ICodeTies ties, MunicipalClock clock)
{
    private const int LongestCode = 128;

    private static readonly string[] Between = [" till ", " to "];

    /// <summary>Connects what "&lt;code&gt; till &lt;initiative&gt;" says, or asks which initiative is meant.</summary>
    public async Task<CardMessage> ConnectAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Refused(overview.Register, caller) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        if (Split(words) is not var (code, name))
        {
            return NoticeCard.Of(new Refusal("code.form"), language);
        }

        var match = InitiativeFinder.Find(name, overview.Register.Initiatives);
        return match switch
        {
            { Initiatives.Count: 0 } => NoticeCard.Of(new Refusal("code.noInitiative", null, CardText.Literal(name)), language),
            { Initiatives: [var one], Nearness: not Nearness.Slip } => await ConnectAsync(overview, caller, code, one, language, cancellation),
            _ => ChoiceCard.Of(name, [.. match.Initiatives.Select(one => new Choice(one.Name, new CodeConnect(code, one.Id, language)))], language),
        };
    }

    /// <summary>Connects the code to the initiative that was pressed.</summary>
    public async Task<CardMessage> ConnectAsync(Caller caller, string code, string initiative, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Refused(overview.Register, caller) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        return overview.Register.FindInitiative(initiative) is { } found && IsCode(code)
            ? await ConnectAsync(overview, caller, code, found, language, cancellation)
            : NoticeCard.Of(new Refusal("code.form"), language);
    }

    /// <summary>Takes back a connection made here; what the register says is changed in the register.</summary>
    public async Task<CardMessage> DisconnectAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Refused(overview.Register, caller) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var code = Clean(words);
        if (overview.CodeTies.FirstOrDefault(one => one.Code == code) is not { } tie)
        {
            return NoticeCard.Of(new Refusal("code.notConnected", null, CardText.Literal(code)), language);
        }

        if (overview.Register.FindInitiative(tie.Initiative) is { } initiative && NotHers(overview.Register, caller, initiative) is { } elsewhere)
        {
            return NoticeCard.Of(elsewhere, language);
        }

        return await ties.RemoveAsync(code, new Change(caller.Id, clock.Now, Door.Teams, "code.disconnect"), cancellation)
            ? Note("code.disconnected", language, code)
            : NoticeCard.Of(new Refusal("code.notConnected", null, CardText.Literal(code)), language);
    }

    private async Task<CardMessage> ConnectAsync(
        MunicipalityOverview overview, Caller caller, string code, Initiative initiative, Language language, CancellationToken cancellation)
    {
        var register = overview.Register;
        if (NotHers(register, caller, initiative) is { } elsewhere)
        {
            return NoticeCard.Of(elsewhere, language);
        }

        if (register.Initiatives.FirstOrDefault(one => one.ObjectCodes.Contains(code, StringComparer.OrdinalIgnoreCase)) is { } holder)
        {
            return NoticeCard.Of(new Refusal(holder.Id == initiative.Id ? "code.already" : "code.taken", null, code, holder.Name), language);
        }

        // The ledger first: a code without its sums would make the outcome too small.
        var codes = register.Initiatives.SelectMany(one => one.ObjectCodes).Append(code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await ledger.RematchAsync(overview.Ledgers, codes, cancellation);
        return await ties.AddAsync(new CodeTie(code, initiative.Id), new Change(caller.Id, clock.Now, Door.Teams, "code.connect"), cancellation)
            ? Note("code.connected", language, code, CardText.Literal(initiative.Name))
            : NoticeCard.Of(new Refusal("code.race", null, code), language);
    }

    private static Refusal? Refused(Register register, Caller caller) => register.FindPerson(caller.Id) switch
    {
        null => new Refusal("person.unknown"),
        { } person when !person.Has(Role.Coordinator) => new Refusal("ledger.onlyCoordinators"),
        _ => null,
    };

    private static Refusal? NotHers(Register register, Caller caller, Initiative initiative) =>
        register.FindPerson(caller.Id)!.Has(Role.Coordinator, initiative.Committee)
            ? null
            : new Refusal("code.otherCommittee", null, register.FindCommittee(initiative.Committee)?.Name ?? initiative.Committee);

    private static (string Code, string Name)? Split(string words)
    {
        foreach (var word in Between)
        {
            var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Clean(words[..at]) is var code && IsCode(code) && words[(at + word.Length)..].Trim() is { Length: > 0 } name)
            {
                return (code, name);
            }
        }

        return null;
    }

    private static string Clean(string code) => code.Trim(' ', '"', '”').ToUpperInvariant();

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= LongestCode && code == Clean(code) && !code.Any(char.IsControl) && !PersonalIdentityNumber.OccursIn(code);

    private static CardMessage Note(string key, Language language, params object[] arguments) =>
        NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, key, arguments], language);
}
