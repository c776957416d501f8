using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.Templates;

/// <summary>How templates look to who asks.</summary>
internal static class TemplateViews
{
    /// <summary>The card of all.</summary>
    /// <param name="asker">Who.</param>
    /// <param name="list">What there is.</param>
    /// <param name="lead">What just happened, or null.</param>
    public static CardMessage Card(TemplateAsker asker, TemplateList list, string? lead = null) => TemplatesCard.Of(
        new TemplatesView(
            list.Folder,
            [.. list.Files.Select(file => file.Name)],
            [
                .. list.Active.Select(active => new ActiveTemplateRow(
                    active.Kind,
                    active.Committee,
                    active.Committee is { } committee ? asker.Register.FindCommittee(committee)?.Name : null,
                    active.Name,
                    active.At,
                    active.By is { } by ? asker.Register.FindPerson(by)?.Name : null,
                    list.StateOf(active),
                    TemplateRules.MayUse(asker.Person, active.Committee))),
            ])
        {
            Lead = lead,
        },
        asker.Language);

    /// <summary>The card of one.</summary>
    /// <param name="asker">Who.</param>
    /// <param name="verdict">What came of its check.</param>
    /// <param name="kind">The kind that was asked about, or null.</param>
    /// <param name="committee">The committee that was chosen, or null.</param>
    public static TemplateView Of(TemplateAsker asker, TemplateVerdict verdict, MatterKind? kind, string? committee) =>
        new(verdict, asker.Mine, asker.MayAll) { Kind = kind, Committee = committee };

    /// <summary>That no file is called as it was written, over those that there are.</summary>
    public static CardMessage NoSuch(TemplateAsker asker, TemplateList list, string words)
    {
        var written = words.Trim();
        var lead = list.Files.Count == 0 ? null
            : written.Length == 0 ? TeamsTexts.Source[asker.Language, "template.whichFile"]
            : TeamsTexts.Source[asker.Language, "template.noSuch", CardText.Literal(list.Folder, 100), CardText.Literal(written, 100)];
        return Card(asker, list, lead);
    }

    /// <summary>That the file has gone in between.</summary>
    public static CardMessage Gone(TemplateAsker asker, string file) => NoticeCard.Of(
        NoticeKind.Refusal,
        TeamsTexts.Source[asker.Language, "template.gone", CardText.Literal(file)],
        asker.Language,
        new Choice(TeamsTexts.Source[asker.Language, "template.list"], new TemplatesShow(asker.Language)));
}
