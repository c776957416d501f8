namespace TeamsAssistant.Initiatives;

/// <summary>A political body that owns initiatives (register sheet nämnder).</summary>
/// <param name="Abbreviation">Förkortning, for example KS; the key everywhere.</param>
/// <param name="Name">Nämnd, for example Kommunstyrelsen.</param>
/// <param name="DiaryPrefix">Diarieprefix, for example KSN, or null.</param>
public sealed record Committee(string Abbreviation, string Name, string? DiaryPrefix)
{
    /// <summary>True when an earlier register had it and the latest has not. Kept, since an initiative may name it.</summary>
    public bool MissingInRegister { get; init; }
}
