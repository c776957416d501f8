namespace TeamsAssistant.Imports.Register.Files;

/// <summary>Reading a file cannot go on; the reader turns it into a fault of that file.</summary>
internal sealed class UnreadableFileException(RegisterFault fault) : Exception(fault.Code)
{
    public RegisterFault Fault => fault;
}
