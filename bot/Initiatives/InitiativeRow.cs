using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Initiatives;

/// <summary>How an initiative lies in its row.</summary>
internal static class InitiativeRow
{
    /// <summary>Last part of the key. The neighbour <c>state</c> belongs to the Updates room.</summary>
    public const string Profile = "profile";

    // A row takes 1 MiB, two bytes a character.
    private const int MostCharacters = 450_000;

    /// <summary>Whether one row can hold it.</summary>
    public static bool Fits(Initiative initiative)
    {
        var row = Write(initiative);
        return row.Keys.Sum(key => row[key] is string text ? text.Length : 0) <= MostCharacters;
    }

    public static string KeyOf(string id) => TableKey.Of("initiative", id.ToUpperInvariant(), Profile);

    public static TableEntity Write(Initiative initiative)
    {
        var row = new TableEntity("", KeyOf(initiative.Id))
        {
            ["Id"] = initiative.Id,
            ["Name"] = initiative.Name,
            ["Kind"] = initiative.Kind.ToString(),
            ["Committee"] = initiative.Committee,
            ["Programme"] = initiative.Programme,
            ["Department"] = initiative.Department,
            ["Owner"] = initiative.Owner,
            ["Area"] = initiative.Area,
            ["Start"] = DayColumn.Write(initiative.Start),
            ["End"] = DayColumn.Write(initiative.End),
            ["Goal"] = initiative.Goal,
            ["MissingInRegister"] = initiative.MissingInRegister,
        };
        JsonColumn.Write(row, "Deputies", initiative.Deputies);
        JsonColumn.Write(row, "Contributors", initiative.Contributors);
        JsonColumn.Write(row, "Partners", initiative.Partners);
        JsonColumn.Write(row, "ObjectCodes", initiative.ObjectCodes);
        JsonColumn.Write(row, "Aliases", initiative.Aliases);
        JsonColumn.Write(row, "Funding", initiative.Funding);
        JsonColumn.Write(row, "Indicators", initiative.Indicators);
        return row;
    }

    public static Initiative Read(TableEntity row) => new()
    {
        Id = row.GetString("Id"),
        Name = row.GetString("Name"),
        Kind = Enum.Parse<InitiativeKind>(row.GetString("Kind")),
        Committee = row.GetString("Committee"),
        Programme = row.GetString("Programme"),
        Department = row.GetString("Department"),
        Owner = row.GetString("Owner"),
        Deputies = JsonColumn.Read<string>(row, "Deputies"),
        Contributors = JsonColumn.Read<string>(row, "Contributors"),
        Partners = JsonColumn.Read<string>(row, "Partners"),
        ObjectCodes = JsonColumn.Read<string>(row, "ObjectCodes"),
        Area = row.GetString("Area"),
        Start = DayColumn.Read(row, "Start"),
        End = DayColumn.Read(row, "End"),
        Goal = row.GetString("Goal"),
        Aliases = JsonColumn.Read<string>(row, "Aliases"),
        Funding = JsonColumn.Read<Funding>(row, "Funding"),
        Indicators = JsonColumn.Read<Indicator>(row, "Indicators"),
        MissingInRegister = row.GetBoolean("MissingInRegister") ?? false,
    };
}
