namespace TeamsAssistant.Questions.Answering;

/// <summary>What an official said of a deviation.</summary>
/// <param name="Text">Her words.</param>
/// <param name="Day">When, the municipality's date.</param>
/// <param name="By">Her Entra object id.</param>
public sealed record GivenReason(string Text, DateOnly Day, string? By);
