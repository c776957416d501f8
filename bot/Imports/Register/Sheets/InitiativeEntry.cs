using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>An initiative and the row it was read from, so that later checks can point at it.</summary>
internal sealed record InitiativeEntry(RegisterRow Row, Initiative Initiative);
