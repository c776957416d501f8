using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds;

/// <summary>Who has answered a round and who has not: derived from the prompts and where each initiative stands.</summary>
/// <param name="Round">The round.</param>
/// <param name="Prompts">Every initiative asked about, in the register's order.</param>
public sealed record RoundOverview(Round Round, IReadOnlyList<PromptStatus> Prompts)
{
    /// <summary>Insats-ids that this is the part of, programmes with their parts; empty: it is the whole round.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Those answered, late ones included.</summary>
    public IEnumerable<PromptStatus> Answered => Prompts.Where(prompt => prompt.Answer is not null);

    /// <summary>Those not answered.</summary>
    public IEnumerable<PromptStatus> Missing => Prompts.Where(prompt => prompt.Answer is null);

    /// <summary>The part of it that is about these initiatives, programmes with their parts; the whole when there are none.</summary>
    public RoundOverview PartOf(IReadOnlyList<string> initiatives, Register register)
    {
        if (initiatives.Count == 0)
        {
            return this;
        }

        var meant = initiatives.Select(register.FindInitiative).OfType<Initiative>()
            .SelectMany(one => register.DescendantsOf(one).Prepend(one))
            .Select(one => one.Id)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with { Only = initiatives, Prompts = [.. Prompts.Where(prompt => meant.Contains(prompt.Initiative.Id))] };
    }

    /// <summary>Puts prompts, register and states together. A prompt whose initiative is unknown is left out (it cannot be: rows are kept).</summary>
    public static RoundOverview Of(Round round, IEnumerable<Prompt> prompts, Register register, IReadOnlyDictionary<string, LatestState> latest)
    {
        // Asked for each prompt: looked up, since a round may be about all of them.
        var initiatives = new Dictionary<string, Initiative>(register.Initiatives.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var initiative in register.Initiatives)
        {
            initiatives.TryAdd(initiative.Id, initiative);
        }

        var statuses = new List<PromptStatus>();
        foreach (var prompt in prompts)
        {
            if (initiatives.TryGetValue(prompt.Initiative, out var initiative))
            {
                var state = latest.GetValueOrDefault(initiative.Id);
                statuses.Add(new PromptStatus(prompt, initiative, state?.AnswerIn(round.Id), state));
            }
        }

        return new RoundOverview(round, [.. statuses.OrderBy(status => status.Initiative.Id, StringComparer.Ordinal)]);
    }
}
