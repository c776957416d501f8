using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What the answer form shows.</summary>
public sealed record AnswerFormView
{
    /// <summary>What is asked about.</summary>
    public required Initiative Initiative { get; init; }

    /// <summary>The year that the forecast is for.</summary>
    public required int Year { get; init; }

    /// <summary>Id of this rendering: the same form sent twice makes one update.</summary>
    public required string FormId { get; init; }

    /// <summary>The round, or null between rounds.</summary>
    public Round? Round { get; init; }

    /// <summary>Which one this is of all that the person is asked about, from 1; null: not one of a row.</summary>
    public (int Number, int Count)? Position { get; init; }

    /// <summary>What is asked for.</summary>
    public Asks Asks { get; init; } = Asks.In(null);

    /// <summary>The indicators that are due, each with a field.</summary>
    public IReadOnlyList<DueIndicator> Due { get; init; } = [];

    /// <summary>What stands in the fields: the last answer, or what was typed.</summary>
    public AnswerForm Fields { get; init; } = AnswerForm.Empty;

    /// <summary>Whether it was typed: then the last answer is not what stands there.</summary>
    public bool Typed { get; init; }

    /// <summary>
    /// Whether the client demands what is always required. It asks that of every button that carries what was typed: where one other than
    /// "Skicka" does, the server alone demands it, and says so at the field.
    /// </summary>
    public bool ClientDemands => !MayLeave && !MayShowLast && Proposals == 0;

    /// <summary>What is wrong in them, each with its field; one without field stands at the top.</summary>
    public IReadOnlyList<Refusal> Faults { get; init; } = [];

    /// <summary>What the person is asked to look at once more, each with its field; she may go on when nothing is wrong.</summary>
    public IReadOnlyList<Refusal> Questions { get; init; } = [];

    /// <summary>The progress last said, in whatever update; null: none.</summary>
    public GivenProgress? Progress { get; init; }

    /// <summary>The last answer: said at the top, with the button that lets it stand; null when there is none or when correcting.</summary>
    public StatusUpdate? Last { get; init; }

    /// <summary>The update that this form corrects, or null.</summary>
    public string? Corrects { get; init; }

    /// <summary>Budget and outcome beside the forecast, or null.</summary>
    public BudgetStatement? Budget { get; init; }

    /// <summary>The whole answer that stands, to read above the fields; null: not shown.</summary>
    public EarlierAnswer? Earlier { get; init; }

    /// <summary>Whether another of hers is open: then she may skip this one.</summary>
    public bool MaySkip { get; init; }

    /// <summary>Whether she may leave the question to somebody else.</summary>
    public bool MayLeave { get; init; }

    /// <summary>Whether there is a last answer to show.</summary>
    public bool MayShowLast { get; init; }

    /// <summary>How many answers to other rounds in the period a text can be made of.</summary>
    public int Proposals { get; init; }

    /// <summary>A line to be read first, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What was saved just before, named with a button to correct it; null at the first form.</summary>
    public SavedAnswer? Saved { get; init; }
}
