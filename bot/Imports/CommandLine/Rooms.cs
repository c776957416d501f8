namespace TeamsAssistant.Imports.CommandLine;

/// <summary>How a verb reaches the rooms; the program composes them.</summary>
/// <param name="Build">The rooms, unopened: settings can be read.</param>
/// <param name="OpenAsync">Makes their storage ready.</param>
internal sealed record Rooms(Func<WebApplication> Build, Func<WebApplication, CancellationToken, Task> OpenAsync);
