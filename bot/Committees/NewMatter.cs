namespace TeamsAssistant.Committees;

/// <summary>A matter to be registered.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Meeting">Sammanträde that it is for.</param>
/// <param name="Subject">What it is about where the kind does not say it, or null.</param>
/// <param name="HandlingOfficial">Entra object id.</param>
/// <param name="Prefix">Beginning of its diary number.</param>
/// <param name="Year">Year of its diary number: the one it is registered in.</param>
public sealed record NewMatter(string Committee, MatterKind Kind, DateOnly Meeting, string? Subject, string HandlingOfficial, string Prefix, int Year)
{
    /// <summary>Its key.</summary>
    public string Id => MatterId.Of(Committee, Meeting, Kind, Subject);
}
