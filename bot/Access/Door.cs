namespace TeamsAssistant.Access;

/// <summary>The way a change came in.</summary>
public enum Door
{
    /// <summary>A message or card action in Teams.</summary>
    Teams,

    /// <summary>A command-line verb.</summary>
    CommandLine,

    /// <summary>The calendar or another background task of the assistant.</summary>
    Clock,
}
