using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet insatser. Other sheets name an initiative by Insats-id.</summary>
internal sealed class InitiativeSheet
{
    private readonly bool isRead;
    private readonly Dictionary<string, InitiativeEntry> byId = [];
    private readonly List<InitiativeEntry> entries = [];

    public InitiativeSheet(LoadedSheet sheet, CommitteeSheet committees, PeopleSheet people)
    {
        isRead = sheet.IsRead;
        var seen = new FirstSeen();
        foreach (var row in sheet.Rows)
        {
            if (Read(row, committees, people, seen) is { } initiative)
            {
                var entry = new InitiativeEntry(row, initiative);
                entries.Add(entry);
                byId.Add(Fold.Of(initiative.Id), entry);
            }
        }

        // Only now are all known: a child may stand before its programme.
        for (var index = 0; index < entries.Count; index++)
        {
            var (row, initiative) = entries[index];
            entries[index] = new InitiativeEntry(row, initiative with { Programme = Resolve(row, "Program", "reference.programme") });
        }
    }

    /// <summary>In the order of the sheet.</summary>
    public IReadOnlyList<InitiativeEntry> Entries => entries;

    /// <summary>The Insats-id that the cell names, as its own row writes it, or null; a name of nothing is a fault with the code.</summary>
    public string? Resolve(RegisterRow row, string column, string code = "reference.initiative")
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        if (byId.TryGetValue(Fold.Of(text), out var entry))
        {
            return entry.Initiative.Id;
        }

        if (isRead)
        {
            row.Fault(column, code);
        }

        return null;
    }

    /// <summary>Null when the row cannot be referred to; its faults are reported all the same.</summary>
    private static Initiative? Read(RegisterRow row, CommitteeSheet committees, PeopleSheet people, FirstSeen seen)
    {
        var id = row.Key("Insats-id");
        var initiative = new Initiative
        {
            Id = id ?? "",
            Name = row.Text("Namn") ?? "",
            Kind = row.Word("Typ", RegisterWords.Kinds) ?? default,
            Committee = committees.Resolve(row, "Nämnd") ?? "",
            Department = row.Text("Förvaltning"),
            Owner = people.Resolve(row, "Ansvarig"),
            Deputies = people.ResolveList(row, "Ersättare"),
            Contributors = people.ResolveList(row, "Medverkande"),
            Partners = row.List("Parter"),
            ObjectCodes = [.. row.List("Objektskod").Select(code => code.ToUpperInvariant())],
            Area = row.Text("Område"),
            Start = row.Date("Start"),
            End = row.Date("Slut"),
            Goal = row.LongText("Mål"),
            Aliases = row.List("Alias"),
        };
        if (initiative.End < initiative.Start)
        {
            row.Fault("Slut", "order.end");
        }

        return id is not null && seen.IsNew(row, "Insats-id", id) ? initiative : null;
    }
}
