using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Reports;

/// <summary>
/// A kind of report: what it takes in, and how its content is compiled. Each lies in one file of <c>Kinds</c>, with its block of texts; a new
/// one is named in <see cref="MatterKind"/> and in <see cref="ReportKinds"/> too. <c>ReportKindsTests</c> name what is forgotten.
/// </summary>
/// <param name="Matter">The kind of matter whose document it is.</param>
/// <param name="Of">Compiles the content: pure, the same input gives the same content.</param>
public sealed record ReportKind(MatterKind Matter, Func<ReportInput, ReportContent> Of)
{
    private static readonly TextSource Texts = new(typeof(ReportKind), "Texts");

    /// <summary>Beginnings of the words that name it in a command, folded.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The period that is meant when none is named, by the day it is written; null: the round's, else the meeting's year.</summary>
    public Func<DateOnly, Period>? UsualPeriod { get; init; }

    /// <summary>Whether an initiative under way in the period belongs in it; the second is the funding source, or null.</summary>
    public Func<Initiative, string?, Period, bool> Takes { get; init; } = (_, _, _) => true;

    /// <summary>Whether it tells the period's answers, corrected ones apart, rather than the latest of each initiative.</summary>
    public bool TellsPeriod { get; init; }

    /// <summary>Whether it is about a round: the one named, else the one of its period or meeting.</summary>
    public bool TellsRound { get; init; }

    /// <summary>Whether it is about the whole municipality, whichever committee gets it.</summary>
    public bool Municipal { get; init; }

    /// <summary>
    /// Whether what it is about lies in several committees, as a grant's activities and the agreement's do: told of all where the handling
    /// official is secretary of all, else of the committee's own.
    /// </summary>
    public bool ReachesOver { get; init; }

    /// <summary>Whether it is about one funding source.</summary>
    public bool AsksSource { get; init; }

    /// <summary>Whether it is for a forum, which it names.</summary>
    public bool TakesForum { get; init; }

    /// <summary>Whether it may be about a choice of initiatives, which it calls by a name.</summary>
    public bool TakesChoice { get; init; }

    /// <summary>Whether it is about matters and not about initiatives: then neither answers nor money are read.</summary>
    public bool TellsMatters { get; init; }

    /// <summary>What it is called, in its documents and in Teams alike.</summary>
    public string NameIn(Language language) => Texts[language, $"{Matter}.Kind"];
}
