namespace TeamsAssistant.Committees;

/// <summary>
/// What may be done with a matter when: pure. Each deed gives the matter after it, or why not; done twice it changes nothing the second time.
/// </summary>
public static class MatterRules
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Whether a document may be made.</summary>
    public static bool MayMake(Matter matter) =>
        matter.State is MatterState.Draft or MatterState.Ready or MatterState.Published or MatterState.OnAgenda
        || (matter.State == MatterState.Closed && EndsWithPublishing(matter.Kind));

    /// <summary>Whether no committee decides on the kind: what is for a forum has done what it was for when it is published.</summary>
    public static bool EndsWithPublishing(MatterKind kind) => kind == MatterKind.ActivityReport;

    /// <summary>Whether nothing is left to do about it on the day: an agenda list is over when it was published and its meeting has been.</summary>
    public static bool IsOver(Matter matter, DateOnly today) =>
        !matter.IsOpen || (matter is { Kind: MatterKind.Agenda, State: MatterState.Published } && matter.Meeting < today);

    /// <summary>Avslutat, when it is over.</summary>
    public static MatterStep Close(Matter matter, DateOnly today) =>
        matter.IsOpen && IsOver(matter, today) ? MatterStep.To(matter with { State = MatterState.Closed }) : MatterStep.To(matter);

    /// <summary>A document was made: what is ready is a draft again when its bytes are others; what is published stays so, with a version to publish.</summary>
    public static MatterStep Make(Matter matter, MadeDocument made)
    {
        if (!MayMake(matter))
        {
            return Refused(matter);
        }

        var same = matter.Document is { } earlier && earlier.Sha256 == made.Document.Sha256 && earlier.File == made.Document.File;
        // What the library tells of it may be new though its bytes are not.
        var document = same
            ? matter.Document! with { Link = made.Document.Link, ItemId = made.Document.ItemId, Tag = made.Document.Tag, Columns = made.Document.Columns, Target = made.Document.Target, Gone = false }
            : made.Document with { Version = (matter.Document?.Version ?? 0) + 1 };
        var unchanged = document == matter.Document && matter.Title == made.Title && matter.Round == made.Round && GateOverride.Same(matter.Override, made.Override)
            && matter.Gates.SequenceEqual(made.Gates) && matter.Initiatives.SequenceEqual(made.Initiatives);
        return unchanged ? MatterStep.To(matter) : MatterStep.To(matter with
        {
            Document = document,
            Title = made.Title,
            Round = made.Round,
            Initiatives = made.Initiatives,
            Gates = made.Gates,
            Override = made.Override,
            State = matter.State is MatterState.Ready or MatterState.Closed && !same ? MatterState.Draft : matter.State,
        }) with
        { Figures = same ? null : made.Figures };
    }

    /// <summary>Klart: nothing is missing, or the document prints why it goes on.</summary>
    public static MatterStep MarkReady(Matter matter) => matter switch
    {
        { State: MatterState.Ready } => MatterStep.To(matter),
        { State: not MatterState.Draft } => Refused(matter),
        { Document: null } => MatterStep.Refuse("matter.noDocument", NameOf(matter)),
        { Document.Gone: true } => MatterStep.Refuse("matter.fileGone", NameOf(matter)),
        { Document.Meeting: { } named } when named != matter.Meeting => MatterStep.Refuse("matter.namesOther", NameOf(matter), Iso(named)),
        { IsHeld: true } => MatterStep.Refuse("matter.held", NameOf(matter), Number(matter.Gates.Count)),
        _ => MatterStep.To(matter with { State = MatterState.Ready }),
    };

    /// <summary>Publicera: the document that stands is the committee's.</summary>
    public static MatterStep Publish(Matter matter, string by, DateTimeOffset at)
    {
        if (matter.State == MatterState.Closed)
        {
            return MatterStep.To(matter);
        }

        if (matter.State is not (MatterState.Ready or MatterState.Published or MatterState.OnAgenda))
        {
            return matter.State == MatterState.Draft ? MatterStep.Refuse("matter.notReady", NameOf(matter)) : Refused(matter);
        }

        if (matter.Published is { Document: not { Gone: true } } && !matter.HasUnpublished && matter.State != MatterState.Ready)
        {
            return MatterStep.To(matter);
        }

        if (matter.Document!.Gone)
        {
            return MatterStep.Refuse("matter.fileGone", NameOf(matter));
        }

        // A next version may lack what the first one had.
        return matter.IsHeld
            ? MatterStep.Refuse("matter.held", NameOf(matter), Number(matter.Gates.Count))
            : MatterStep.To(matter with
            {
                State = matter.State == MatterState.OnAgenda ? MatterState.OnAgenda
                    : EndsWithPublishing(matter.Kind) ? MatterState.Closed
                    : MatterState.Published,
                Published = new Publication(matter.Document.Sha256, matter.Document.Version, by, at) { Document = matter.Published?.Document },
            });
    }

    /// <summary>Besvarad: what was asked for is answered, and the matter is the secretary's again.</summary>
    public static MatterStep Answer(Matter matter, string text, string by, DateTimeOffset at)
    {
        if (matter is { Latest: { Kind: DecisionKind.SentBack, Answer: { } given } } && given.Text == text && given.By == by)
        {
            return MatterStep.To(matter);
        }

        return matter is { State: MatterState.SentBack, Latest: { } asked }
            ? MatterStep.To(matter with
            {
                State = MatterState.Draft,
                Decisions = [.. matter.Decisions.SkipLast(1), asked with { Answer = new OwnerAnswer(text, by, at) }],
            })
            : MatterStep.Refuse("matter.notAsked", NameOf(matter));
    }

    /// <summary>The matter goes to another meeting, and is a draft again: its document names the one before.</summary>
    public static MatterStep Move(Matter matter, DateOnly meeting) =>
        matter.Meeting == meeting ? MatterStep.To(matter)
        : matter.State is MatterState.Draft or MatterState.Ready or MatterState.Published
            ? MatterStep.To(matter with { Meeting = meeting, State = MatterState.Draft })
            : Refused(matter);

    /// <summary>Makulera: the number was taken and is not used.</summary>
    public static MatterStep Withdraw(Matter matter, string reason) => matter.State switch
    {
        MatterState.Withdrawn when matter.Withdrawn == reason => MatterStep.To(matter),
        MatterState.Draft or MatterState.Ready or MatterState.Published when matter.Decisions.Count == 0 =>
            MatterStep.To(matter with { State = MatterState.Withdrawn, Withdrawn = reason }),
        _ => Refused(matter),
    };

    /// <summary>How the matter is named to people: by its number.</summary>
    public static string NameOf(Matter matter) => matter.DiaryNumber ?? matter.Title ?? matter.Id;

    /// <summary>What cannot be done in the state that it is in.</summary>
    internal static MatterStep Refused(Matter matter) => MatterStep.Refuse($"matter.is{matter.State}", NameOf(matter));

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
