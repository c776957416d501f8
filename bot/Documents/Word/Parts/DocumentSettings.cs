using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Settings: Word 2013's layout or later, and the language's own decimal mark.</summary>
internal static class DocumentSettings
{
    public static W.Settings For(Language language) => new(
        new W.DefaultTabStop { Val = 1304 },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = language.Tag },
        new W.DecimalSymbol { Val = language == Language.English ? "." : "," },
        new W.ListSeparator { Val = language == Language.English ? "," : ";" });
}
