namespace TeamsAssistant.Library;

/// <summary>The library cannot do what it was asked. The message is for whoever runs the assistant: no address, no name of a person.</summary>
public sealed class LibraryException : Exception
{
    /// <summary>Without a cause of its own.</summary>
    public LibraryException(LibraryFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>With what it came of.</summary>
    public LibraryException(LibraryFault fault, string message, Exception inner)
        : base(message, inner) => Fault = fault;

    /// <summary>What kind of fault; a person is told by it.</summary>
    public LibraryFault Fault { get; }
}
