using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Who looks at which committee's matters, and how a matter looks to her.</summary>
internal sealed class MatterViews(IOverview overviews, PdfDesk pdfs)
{
    /// <summary>The reader of the committee's matters, or why there is none.</summary>
    public async Task<(MatterReader? Reader, Refusal? Refusal)> ReadAsync(Caller caller, string committee, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return (overview.Register.FindPerson(caller.Id), overview.Register.FindCommittee(committee)) switch
        {
            (null, _) => (null, new Refusal("person.unknown")),
            (_, null) => (null, Unknown(overview, committee)),
            ({ } person, { } known) => (new MatterReader(overview, person, known) { Pdf = pdfs.Making }, null),
        };
    }

    /// <summary>That no committee is called so.</summary>
    public static Refusal Unknown(MunicipalityOverview overview, string committee) =>
        new("committee.unknown", null, CardText.Literal(committee), string.Join(", ", overview.Register.Committees.Select(one => one.Abbreviation)));

    /// <summary>The card of a matter.</summary>
    /// <param name="reader">Who looks.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="lead">What just happened, or null.</param>
    public static CardMessage Card(MatterReader reader, Matter matter, Language language, string? lead = null) =>
        MatterCard.Of(View(reader, matter, language) with { Lead = lead }, language);

    /// <summary>Why it was not done. Of a document that people have deleted, with the way to have it anew: nothing is put without a word of hers.</summary>
    public static CardMessage Refused(Refusal refusal, Matter? matter, Language language)
    {
        (string Title, MatterDeed Deed)? way = refusal.Code switch
        {
            "matter.fileGone" => ("matter.makeAnew", MatterDeed.MakeAnew),
            "matter.publishedGone" => ("matter.publishAnew", MatterDeed.Publish),
            _ => null,
        };
        return way is { } anew && matter is not null
            ? NoticeCard.Of(
                NoticeKind.Refusal,
                RefusalText.Of(refusal, language),
                language,
                new Choice(TeamsTexts.Source[language, anew.Title], new MatterPress(matter.Committee, matter.Id, anew.Deed, language)))
            : NoticeCard.Of(refusal, language);
    }

    /// <summary>What people have done with the document in the library, where that matters; or null.</summary>
    public static string? NoteOf(LibraryFile? file, Language language) => file switch
    {
        { Beside: true } => TeamsTexts.Source[language, "matter.beside"],
        { OverEdited: true } => TeamsTexts.Source[language, "matter.overEdited"],
        { Moved: true } => TeamsTexts.Source[language, "matter.moved"],
        _ => null,
    };

    /// <summary>The matter as the reader sees it.</summary>
    public static MatterView View(MatterReader reader, Matter matter, Language language)
    {
        var register = reader.Overview.Register;
        return new MatterView(matter, reader.Committee.Name)
        {
            Handling = register.FindPerson(matter.HandlingOfficial)?.Name,
            Missing = [.. matter.Gates.Select(gate => Say(gate, register.FindInitiative(gate.Initiative)?.Name ?? gate.Initiative, language))],
            Note = NoteOf(matter, language),
            Handles = reader.Handles,
            Pdf = reader.Pdf,
            Asked = reader.IsAsked(matter),
            AskedName = SentBackDuty.Waits(matter) ? register.FindPerson(SentBackDuty.HolderOf(matter, register, reader.Overview.Roster))?.Name : null,
            AskedAbout = matter.Latest?.Initiative is { } id ? register.FindInitiative(id)?.Name : null,
        };
    }

    private static string? NoteOf(Matter matter, Language language) =>
        matter.LacksDocument
            ? RefusalText.Of(new Refusal(matter.Published is { Document.Gone: true } ? "matter.publishedGone" : "matter.fileGone", null, MatterRules.NameOf(matter)), language)
        : matter.Pending is { Outcome: null, Kind: PendingKind.Make } ? TeamsTexts.Source[language, "matter.onItsWay"]
        : null;

    /// <summary>A gap of a document in a sentence.</summary>
    public static string Say(ReportGap gap, Language language) =>
        TeamsTexts.Source[language, $"agenda.gap.{gap.Kind}", gap.Name, gap.Detail ?? ""];

    private static string Say(FailedGate gate, string name, Language language) =>
        TeamsTexts.Source[language, $"agenda.gap.{gate.Kind}", name, gate.Detail ?? ""];
}
