namespace TeamsAssistant.Access;

/// <summary>One row of the register's sheet personer: a role, and where it holds.</summary>
/// <param name="Role">The role.</param>
/// <param name="Committee">Abbreviation of the committee; null means all committees (empty Nämnd).</param>
public sealed record RoleGrant(Role Role, string? Committee);
