namespace TeamsAssistant.Access;

/// <summary>Why something was not done: an expected outcome, shown in the reader's language and logged by its code.</summary>
/// <param name="Code">Stable code, also the text key, for example <c>answer.notAsked</c>.</param>
/// <param name="Field">Input field it belongs to, or null.</param>
/// <param name="Arguments">What the text is filled with; never personal data beyond names of the register.</param>
public sealed record Refusal(string Code, string? Field = null, params IReadOnlyList<string> Arguments);
