namespace TeamsAssistant.Teams.Security;

/// <summary>Settings <c>Teams__…</c>: whom and which hosts the bot endpoint deals with.</summary>
public sealed class TeamsOptions
{
    /// <summary>Entra tenants whose people may use the assistant, lower case. Empty: <c>MicrosoftAppTenantId</c> alone; in Development without it, all.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>
    /// Hosts that replies may be sent to, beside loopback in Development. A leading dot allows the hosts below it. Default: Teams' own.
    /// </summary>
    public IList<string> ServiceHosts { get; } = ["smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com"];

    /// <summary>Largest activity taken, bytes; Teams' own messages stay below 100 kB. Default 262,144.</summary>
    public int LargestActivity { get; set; } = 256 * 1024;
}
