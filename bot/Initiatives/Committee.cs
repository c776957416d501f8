namespace TeamsAssistant.Initiatives;

/// <summary>A political body that owns initiatives (register sheet nämnder).</summary>
/// <param name="Abbreviation">Förkortning, for example KS; the key everywhere.</param>
/// <param name="Name">Nämnd, for example Kommunstyrelsen.</param>
/// <param name="DiaryPrefix">Diarieprefix, for example KSN, or null.</param>
public sealed record Committee(string Abbreviation, string Name, string? DiaryPrefix);
