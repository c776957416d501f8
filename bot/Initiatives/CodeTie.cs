namespace TeamsAssistant.Initiatives;

/// <summary>An object code that was connected to an initiative in Teams: holds until the register gives the code to some initiative.</summary>
/// <param name="Code">Object code, trimmed and upper case.</param>
/// <param name="Initiative">Insats-id.</param>
public sealed record CodeTie(string Code, string Initiative)
{
    /// <summary>The register with the codes that are connected in Teams; a code that the register gives to somebody is the register's.</summary>
    public static Register Over(Register register, IReadOnlyList<CodeTie> ties)
    {
        var standing = Standing(register, ties).ToLookup(tie => tie.Initiative, tie => tie.Code, StringComparer.OrdinalIgnoreCase);
        return standing.Count == 0
            ? register
            : register with
            {
                Initiatives =
                [
                    .. register.Initiatives.Select(initiative => standing.Contains(initiative.Id)
                        ? initiative with { ObjectCodes = [.. initiative.ObjectCodes, .. standing[initiative.Id]] }
                        : initiative),
                ],
            };
    }

    /// <summary>Those that the register as imported says nothing else of.</summary>
    public static IReadOnlyList<CodeTie> Standing(Register register, IReadOnlyList<CodeTie> ties)
    {
        var given = register.Initiatives.SelectMany(initiative => initiative.ObjectCodes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. ties.Where(tie => !given.Contains(tie.Code))];
    }
}
