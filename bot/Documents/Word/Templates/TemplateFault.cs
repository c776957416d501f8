using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Why a template cannot be used, for the one who made it.</summary>
/// <param name="Code">Which fault; its text is <c>Template.{Code}</c>.</param>
/// <param name="Arguments">What the text names: a content control, a file.</param>
public sealed record TemplateFault(string Code, params IReadOnlyList<string> Arguments)
{
    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    /// <summary>The fault in a sentence.</summary>
    public string In(Language language) => Texts[language, $"Template.{Code}", [.. Arguments.Select(SafeText.Line)]];
}
