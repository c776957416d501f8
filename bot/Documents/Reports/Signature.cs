namespace TeamsAssistant.Documents.Reports;

/// <summary>A line to sign on.</summary>
/// <param name="Name">Name.</param>
/// <param name="Title">Title, for example Nämndsekreterare.</param>
public sealed record Signature(string Name, string Title);
