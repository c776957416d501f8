using System.Globalization;
using System.Resources;

namespace TeamsAssistant.Texts;

/// <summary>
/// Texts of one room, from its own resources: <c>Texts.resx</c> (Swedish, the neutral one) and <c>Texts.en.resx</c> beside it.
/// A room declares <c>internal static readonly TextSource Texts = new(typeof(RoomType), "Texts")</c>-like property through its own class.
/// </summary>
public sealed class TextSource
{
    private readonly ResourceManager resources;

    /// <summary>Opens the resources named <paramref name="name"/> in the namespace of <paramref name="room"/>.</summary>
    public TextSource(Type room, string name) =>
        resources = new ResourceManager($"{room.Namespace}.{name}", room.Assembly);

    /// <summary>
    /// The text with the key in the language, filled with the arguments by <see cref="string.Format(IFormatProvider?, string, object?[])"/>;
    /// <c>{0:insats|insatser}</c> is the word for one and the word for more.
    /// </summary>
    /// <exception cref="MissingManifestResourceException">No such key: a fault of ours, found by a test over all keys.</exception>
    public string this[Language language, string key, params object[] arguments]
    {
        get
        {
            var text = resources.GetString(key, language == Language.English ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture)
                ?? throw new MissingManifestResourceException($"No text '{key}' in {resources.BaseName}.");
            return arguments.Length == 0 ? text : string.Format(new PluralFormat(language.Culture), text, arguments);
        }
    }
}
