namespace TeamsAssistant.Access;

/// <summary>A person of the register's sheet personer, all her rows together.</summary>
/// <param name="Id">Entra object id, lower case with hyphens.</param>
/// <param name="Name">Name as the register writes it.</param>
/// <param name="Email">E-mail address, lower case.</param>
/// <param name="Manager">E-mail of the manager whom an unanswered prompt goes to, or null. Need not be in the register.</param>
/// <param name="Grants">Roles, at least one.</param>
public sealed record Person(string Id, string Name, string Email, string? Manager, IReadOnlyList<RoleGrant> Grants)
{
    /// <summary>Whether she holds the role for the committee (a grant without committee holds for all).</summary>
    public bool Has(Role role, string committee) =>
        Grants.Any(grant => grant.Role == role && (grant.Committee is null || grant.Committee == committee));

    /// <summary>Whether she holds the role somewhere.</summary>
    public bool Has(Role role) => Grants.Any(grant => grant.Role == role);

    /// <summary>Whether she holds the role for all committees.</summary>
    public bool HasForAll(Role role) => Grants.Any(grant => grant.Role == role && grant.Committee is null);

    /// <summary>Whether any of her rows names the committee or all committees.</summary>
    public bool BelongsTo(string committee) => Grants.Any(grant => grant.Committee is null || grant.Committee == committee);
}
