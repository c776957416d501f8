namespace TeamsAssistant.Committees;

/// <summary>Sammanträde: a day, and what is on its agenda in its order.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Day">The day.</param>
public sealed record Meeting(string Committee, DateOnly Day)
{
    /// <summary>Whether somebody planned it by command, beside the yearly wheel.</summary>
    public bool Planned { get; init; }

    /// <summary>What is on the agenda, in order.</summary>
    public IReadOnlyList<AgendaEntry> Agenda { get; init; } = [];

    /// <summary>The entry of the matter, or null.</summary>
    public AgendaEntry? Find(string matter) => Agenda.FirstOrDefault(entry => entry.Matter == matter);

    /// <summary>The meeting with the entry in the place of the matter's earlier one, else last.</summary>
    public Meeting With(AgendaEntry entry) => Find(entry.Matter) is null
        ? this with { Agenda = [.. Agenda, entry] }
        : this with { Agenda = [.. Agenda.Select(known => known.Matter == entry.Matter ? entry : known)] };

    /// <summary>The meeting without the matter.</summary>
    public Meeting Without(string matter) => this with { Agenda = [.. Agenda.Where(entry => entry.Matter != matter)] };
}
