namespace TeamsAssistant.Demo;

/// <summary>Settings <c>Demo__…</c>: what Development starts beside the assistant so that one command is enough. Refused elsewhere.</summary>
internal sealed class DemoOptions
{
    /// <summary>Whether any of it is wanted. Default true in Development.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether to start Azurite; not started either when <c>Storage__ConnectionString</c> names another storage.</summary>
    public bool Azurite { get; set; } = true;

    /// <summary>Whether to start the Microsoft 365 Agents Playground, Teams in the browser.</summary>
    public bool Playground { get; set; } = true;

    /// <summary>The Playground's port, 1–65535.</summary>
    public int PlaygroundPort { get; set; } = 56150;

    /// <summary>When set, the clock starts at this instant and runs on, so that demos and pictures can be repeated.</summary>
    public DateTimeOffset? Now { get; set; }

    /// <summary>Folder of what is kept between runs. Default <c>.data</c> in the clone.</summary>
    public string? Data { get; set; }
}
