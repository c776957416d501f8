namespace TeamsAssistant.Teams.Dropping;

/// <summary>Settings <c>Drop__…</c>: files that people drop in their chat with the assistant.</summary>
public sealed class DropOptions
{
    /// <summary>Hosts that a dropped file is fetched from, by https only. A leading dot allows the hosts below it. Default: SharePoint's.</summary>
    public IList<string> Hosts { get; } = [".sharepoint.com"];

    /// <summary>Largest file taken. Default 200.</summary>
    public int MostMegabytes { get; set; } = 200;
}
