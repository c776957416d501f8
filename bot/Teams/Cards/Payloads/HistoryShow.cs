using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Shows what was said of an initiative, a page at a time.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Skip">How many newer updates are passed over.</param>
/// <param name="Language">Language of the card.</param>
public sealed record HistoryShow(string Initiative, int Skip, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "history.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static HistoryShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var (initiative, written, language) = (read.Id("initiative"), read.Id("skip"), read.Language());
        return read.Sound && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
            ? new HistoryShow(initiative, skip, language)
            : null;
    }

    private protected override void Write(JObject data)
    {
        data["initiative"] = Initiative;
        data["skip"] = Skip.ToString(CultureInfo.InvariantCulture);
    }
}
