using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Templates;

/// <summary>"mall …": lists the templates, checks one, activates one, and goes back to the built-in one.</summary>
internal sealed partial class TemplateDesk(
    IOverview overviews, TemplateShelf shelf, ITemplates templates, LongWork works, MunicipalClock clock, ILogger<TemplateDesk> logger)
{
    /// <summary>All of them.</summary>
    public Task<CardMessage> ShowAsync(Caller caller, Place place, Language language, CancellationToken cancellation) =>
        WithAsync(caller, place, language, async asker => TemplateViews.Card(asker, await shelf.ListAsync(CancellationToken.None)), cancellation);

    /// <summary>"mall kontrollera brev.docx".</summary>
    public Task<CardMessage> CheckAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation) => WithAsync(
        caller,
        place,
        language,
        async asker =>
        {
            var (list, said) = await ReadAsync(words);
            return said.File is { } file ? await CheckAsync(asker, file, said.Kind, null) : TemplateViews.NoSuch(asker, list, words);
        },
        cancellation);

    /// <summary>"mall använd brev.docx för tjänsteskrivelse KS": done when all is said, else the form with what is.</summary>
    public Task<CardMessage> UseAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation) => WithAsync(
        caller,
        place,
        language,
        async asker =>
        {
            var (list, said) = await ReadAsync(words);
            if (said.File is not { } file)
            {
                return TemplateViews.NoSuch(asker, list, words);
            }

            if (asker.CommitteeOf(said, out var committee, out var isSaid) is { } refusal)
            {
                return NoticeCard.Of(refusal, language);
            }

            return said.Kind is { } kind && isSaid
                ? await UseAsync(asker, file, kind, committee)
                : await CheckAsync(asker, file, said.Kind, isSaid ? committee?.Abbreviation ?? TemplateUse.All : null);
        },
        cancellation);

    /// <summary>"mall inbyggd tjänsteskrivelse KS".</summary>
    public Task<CardMessage> BuiltInAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation) => WithAsync(
        caller,
        place,
        language,
        async asker =>
        {
            var said = TemplateInCommand.Read(words, []);
            return asker.CommitteeOf(said, out var committee, out var isSaid) is { } refusal ? NoticeCard.Of(refusal, language)
                : said.Kind is { } kind && isSaid ? await StopAsync(asker, kind, committee)
                : TemplateViews.Card(asker, await shelf.ListAsync(CancellationToken.None), TeamsTexts.Source[language, "template.whichStop"]);
        },
        cancellation);

    /// <summary>"Kontrollera" of a file.</summary>
    public Task<CardMessage> OpenAsync(Caller caller, TemplateOpen open, Place place, CancellationToken cancellation) =>
        WithAsync(caller, place, open.Language, asker => CheckAsync(asker, open.File, null, null), cancellation);

    /// <summary>"Använd mallen", or the form again with what is to be chosen.</summary>
    public Task<CardMessage> SendAsync(Caller caller, TemplateUse sent, Place place, CancellationToken cancellation) => WithAsync(
        caller,
        place,
        sent.Language,
        async asker =>
        {
            var kind = Array.Find(Enum.GetNames<MatterKind>(), name => name == sent.Kind) is { } known ? Enum.Parse<MatterKind>(known) : (MatterKind?)null;
            var committee = sent.Committee is null or TemplateUse.All ? null : asker.Register.FindCommittee(sent.Committee);
            Refusal?[] wrong =
            [
                kind is null ? new Refusal("template.kind", TemplateUse.KindField) : null,
                sent.Committee is null || (sent.Committee != TemplateUse.All && committee is null) ? new Refusal("template.committee", TemplateUse.CommitteeField) : null,
            ];
            if (wrong.OfType<Refusal>().ToList() is { Count: > 0 } refusals)
            {
                return await shelf.CheckAsync(sent.File, CancellationToken.None) is { } verdict
                    ? TemplateCard.Of(TemplateViews.Of(asker, verdict, kind, sent.Committee) with { Refusals = refusals }, sent.Language)
                    : TemplateViews.Gone(asker, sent.File);
            }

            return asker.Refused(committee) is { } refusal ? NoticeCard.Of(refusal, sent.Language) : await UseAsync(asker, sent.File, kind!.Value, committee);
        },
        cancellation);

    /// <summary>"Sluta använda".</summary>
    public Task<CardMessage> StopAsync(Caller caller, TemplateStop stop, Place place, CancellationToken cancellation) => WithAsync(
        caller,
        place,
        stop.Language,
        async asker =>
        {
            if (stop.Kind is not { } kind)
            {
                return TemplateViews.Card(asker, await shelf.ListAsync(CancellationToken.None), TeamsTexts.Source[stop.Language, "template.whichStop"]);
            }

            // A committee that the register has lost may still have one.
            var committee = stop.Committee is { } abbreviation ? asker.Register.FindCommittee(abbreviation) ?? new Committee(abbreviation, abbreviation, null) : null;
            return asker.Refused(committee) is { } refusal ? NoticeCard.Of(refusal, stop.Language) : await StopAsync(asker, kind, committee);
        },
        cancellation);

    private async Task<CardMessage> UseAsync(TemplateAsker asker, string file, MatterKind kind, Committee? committee)
    {
        var change = new Change(asker.Person.Id, clock.Now, Door.Teams, "template.activate");
        if (await shelf.UseAsync(file, kind, committee?.Abbreviation, change, CancellationToken.None) is not { } faults)
        {
            return TemplateViews.Gone(asker, file);
        }

        if (faults.Count > 0)
        {
            return await CheckAsync(asker, file, kind, committee?.Abbreviation ?? TemplateUse.All);
        }

        var words = new Wording(asker.Language);
        var lead = words["template.nowUsed", TemplatesCard.NameOf(kind, committee?.Name, words), CardText.Literal(file)];
        return TemplateViews.Card(asker, await shelf.ListAsync(CancellationToken.None), lead);
    }

    private async Task<CardMessage> StopAsync(TemplateAsker asker, MatterKind kind, Committee? committee)
    {
        var words = new Wording(asker.Language);
        var change = new Change(asker.Person.Id, clock.Now, Door.Teams, "template.deactivate");
        var stopped = await templates.DeactivateAsync(kind, committee?.Abbreviation, change, CancellationToken.None);
        var list = await shelf.ListAsync(CancellationToken.None);
        var common = committee is not null && list.Active.Any(active => active.Kind == kind && active.Committee is null);
        var said = !stopped ? "template.wasNotUsed" : common ? "template.commonAgain" : "template.builtInAgain";
        return TemplateViews.Card(asker, list, words[said, TemplatesCard.NameOf(kind, committee?.Name, words)]);
    }

    private async Task<CardMessage> CheckAsync(TemplateAsker asker, string file, MatterKind? kind, string? committee) =>
        await shelf.CheckAsync(file, CancellationToken.None) is { } verdict
            ? TemplateCard.Of(TemplateViews.Of(asker, verdict, kind, committee), asker.Language)
            : TemplateViews.Gone(asker, file);

    private async Task<(TemplateList List, TemplateInCommand Said)> ReadAsync(string words)
    {
        var list = await shelf.ListAsync(CancellationToken.None);
        return (list, TemplateInCommand.Read(words, [.. list.Files.Select(file => file.Name)]));
    }

    // The library may be slow.
    private async Task<CardMessage> WithAsync(
        Caller caller, Place place, Language language, Func<TemplateAsker, Task<CardMessage>> work, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (!TemplateRules.MaySee(person))
        {
            return NoticeCard.Of(new Refusal("template.notYours"), language);
        }

        var what = TeamsTexts.Source[language, "template.title"];
        return await works.RunAsync(
            what,
            place,
            _ => TryAsync(new TemplateAsker(register, person, language), work),
            _ => MakingCard.Of("template.title", what, ["Looking"], 0, language),
            language);
    }

    private async Task<CardMessage> TryAsync(TemplateAsker asker, Func<TemplateAsker, Task<CardMessage>> work)
    {
        try
        {
            return await work(asker);
        }
        catch (LibraryException fault)
        {
            // What is gone here is no document.
            Log.Unread(logger, fault.Fault, fault.Message);
            return NoticeCard.Of(
                NoticeKind.Refusal,
                fault.Fault == LibraryFault.Gone ? TeamsTexts.Source[asker.Language, "libraryFault.Missing"] : LibraryFaultText.Of(fault.Fault, asker.Language),
                asker.Language);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6062, LogLevel.Warning, "The library's templates could not be read ({Fault}): {Reason}")]
        public static partial void Unread(ILogger logger, LibraryFault fault, string reason);
    }
}
