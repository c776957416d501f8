namespace TeamsAssistant.Tests.Library.Publications;

public sealed class KilledException : Exception;
