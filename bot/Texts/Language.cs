using System.Globalization;

namespace TeamsAssistant.Texts;

/// <summary>The two languages that the assistant speaks. Swedish is the default everywhere; English is complete.</summary>
public sealed class Language
{
    /// <summary>sv-SE, with U+2212 as minus sign and a no-break space between thousands, as Swedish official texts write.</summary>
    public static readonly Language Swedish = new("sv", "sv-SE");

    /// <summary>en-US texts.</summary>
    public static readonly Language English = new("en", "en-US");

    private Language(string code, string culture)
    {
        Code = code;
        Tag = culture;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary><c>sv</c> or <c>en</c>: what card data carries.</summary>
    public string Code { get; }

    /// <summary>Language tag for cards and documents, <c>sv-SE</c> or <c>en-US</c>.</summary>
    public string Tag { get; }

    /// <summary>The culture of texts and numbers.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language with the code or tag; anything unknown is Swedish.</summary>
    public static Language From(string? codeOrTag) =>
        codeOrTag is not null && codeOrTag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Swedish;
}
