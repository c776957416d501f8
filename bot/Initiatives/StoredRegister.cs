namespace TeamsAssistant.Initiatives;

/// <summary>The register as it is stored.</summary>
/// <param name="Register">Its rows.</param>
/// <param name="Import">The import they come from, or null when there was none.</param>
/// <param name="Version">Opaque: an import made from this reading is refused when another one came between.</param>
public sealed record StoredRegister(Register Register, RegisterImport? Import, string Version);
