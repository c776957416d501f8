namespace TeamsAssistant.Access;

/// <summary>Who acts, as the channel's validated token and activity say; never taken from card data.</summary>
/// <param name="Id">Entra object id, lower case.</param>
/// <param name="Tenant">Entra tenant id, lower case.</param>
/// <param name="Name">Display name for a greeting; not trusted, never stored.</param>
public sealed record Caller(string Id, string Tenant, string? Name);
