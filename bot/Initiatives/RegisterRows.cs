using System.Globalization;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Initiatives;

/// <summary>How the register lies in rows. Known by this room's store and the overview's reader.</summary>
internal static class RegisterRows
{
    /// <summary>Row key of the latest import.</summary>
    public static readonly string ImportKey = TableKey.Of("import", "register");

    private const string MissingMark = "MissingInRegister";

    /// <summary>
    /// The register in a listing of its partition; rows of other rooms are passed over. A person, source or round that is missing in
    /// the latest register is left out (a person without a row has no rights); an initiative stays, marked; so does a committee, which it may name.
    /// </summary>
    /// <param name="rows">The listing.</param>
    /// <param name="memory">Of earlier listings of the same rows, or null.</param>
    public static Register Read(IEnumerable<TableEntity> rows, RowMemory? memory = null)
    {
        memory ??= new RowMemory();
        var byKind = rows.ToLookup(KindOf);
        return new Register
        {
            Committees = Sorted(byKind[RowKind.Committee].Select(row => memory.Of(row, ReadCommittee)), committee => committee.Abbreviation),
            People = Sorted(byKind[RowKind.Person].Where(IsCurrent).Select(row => memory.Of(row, ReadPerson)), person => person.Id),
            Initiatives = Sorted(byKind[RowKind.Initiative].Select(row => memory.Of(row, InitiativeRow.Read)), initiative => initiative.Id),
            Sources =
            [
                .. byKind[RowKind.Source].Where(IsCurrent).Select(row => memory.Of(row, ReadSource))
                    .OrderBy(source => source.Name, StringComparer.Ordinal).ThenBy(source => source.Year),
            ],
            Rounds = Sorted(byKind[RowKind.Round].Where(IsCurrent).Select(row => memory.Of(row, PlannedRoundRow.Read)), round => round.Id),
        };
    }

    /// <summary>The register, the import it comes from, and that import's tag, in a listing of the partition.</summary>
    public static StoredRegister ReadStored(IReadOnlyList<TableEntity> rows, RowMemory? memory = null)
    {
        var import = rows.FirstOrDefault(row => row.RowKey == ImportKey);
        return new StoredRegister(Read(rows, memory), ReadImport(import), import?.ETag.ToString() ?? "");
    }

    /// <summary>The import in its row, or null.</summary>
    public static RegisterImport? ReadImport(TableEntity? row) => row is null ? null : new RegisterImport(
        row.GetString("File"), row.GetString("Sha256"), row.GetDateTimeOffset("At")!.Value, row.GetString("State") == "done");

    /// <summary>A row for each part of the register.</summary>
    public static IEnumerable<TableEntity> Write(Register part) =>
        part.Committees.Select(Write)
            .Concat(part.People.Select(Write))
            .Concat(part.Initiatives.Select(InitiativeRow.Write))
            .Concat(part.Sources.Select(Write))
            .Concat(part.Rounds.Select(Write));

    /// <summary>The same, marked as missing in the latest register.</summary>
    public static IEnumerable<TableEntity> WriteMissing(Register part)
    {
        foreach (var row in Write(part))
        {
            row[MissingMark] = true;
            yield return row;
        }
    }

    public static TableEntity Write(RegisterImport import) => new("", ImportKey)
    {
        ["File"] = import.File,
        ["Sha256"] = import.Sha256,
        ["At"] = import.At,
        ["State"] = import.Done ? "done" : "applying",
    };

    private static TableEntity Write(Committee committee) => new("", TableKey.Of("committee", committee.Abbreviation.ToUpperInvariant()))
    {
        ["Abbreviation"] = committee.Abbreviation,
        ["Name"] = committee.Name,
        ["DiaryPrefix"] = committee.DiaryPrefix,
        [MissingMark] = committee.MissingInRegister,
    };

    private static Committee ReadCommittee(TableEntity row) =>
        new(row.GetString("Abbreviation"), row.GetString("Name"), row.GetString("DiaryPrefix")) { MissingInRegister = !IsCurrent(row) };

    private static TableEntity Write(Person person)
    {
        var row = new TableEntity("", TableKey.Of("person", person.Id))
        {
            ["Id"] = person.Id,
            ["Name"] = person.Name,
            ["Email"] = person.Email,
            ["Manager"] = person.Manager,
        };
        JsonColumn.Write(row, "Grants", person.Grants);
        return row;
    }

    private static Person ReadPerson(TableEntity row) => new(
        row.GetString("Id"), row.GetString("Name"), row.GetString("Email"), row.GetString("Manager"), JsonColumn.Read<RoleGrant>(row, "Grants"));

    private static TableEntity Write(FundingSource source) => new(
        "", TableKey.Of("source", source.Name.ToUpperInvariant(), source.Year.ToString(CultureInfo.InvariantCulture)))
    {
        ["Name"] = source.Name,
        ["Order"] = source.Order,
        ["Year"] = source.Year,
        ["Allotted"] = source.Allotted,
        ["CarriesOver"] = source.CarriesOver,
        ["Repaid"] = source.Repaid,
    };

    private static FundingSource ReadSource(TableEntity row) => new(
        row.GetString("Name"),
        row.GetInt32("Order")!.Value,
        row.GetInt32("Year")!.Value,
        row.GetInt64("Allotted")!.Value,
        row.GetBoolean("CarriesOver")!.Value,
        row.GetBoolean("Repaid")!.Value);

    private static TableEntity Write(PlannedRound round) => PlannedRoundRow.Write(round, TableKey.Of("planned", round.Id.ToUpperInvariant()));

    // Asked of each row of every listing: without taking the key apart.
    private static RowKind KindOf(TableEntity row)
    {
        var key = row.RowKey.AsSpan();
        return key.Count('|') switch
        {
            1 when key.StartsWith("committee|") => RowKind.Committee,
            1 when key.StartsWith("person|") => RowKind.Person,
            1 when key.StartsWith("planned|") => RowKind.Round,
            2 when key.StartsWith("source|") => RowKind.Source,
            2 when key.StartsWith("initiative|") && key.EndsWith($"|{InitiativeRow.Profile}") => RowKind.Initiative,
            _ => RowKind.OfAnotherRoom,
        };
    }

    private static bool IsCurrent(TableEntity row) => row.GetBoolean(MissingMark) is not true;

    private static List<T> Sorted<T>(IEnumerable<T> rows, Func<T, string> key) => [.. rows.OrderBy(key, StringComparer.Ordinal)];

    private enum RowKind
    {
        OfAnotherRoom,
        Committee,
        Person,
        Initiative,
        Source,
        Round,
    }
}
