using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Reminds those who have not answered, once the number is known to who presses.</summary>
/// <param name="Round">The round.</param>
/// <param name="Known">The number of people that the card named.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RemindSend(string Round, int Known, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.remind";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RemindSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var (round, written, language) = (read.Id("round"), read.Id("known"), read.Language());
        return read.Sound && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            ? new RemindSend(round, known, language)
            : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["known"] = Known.ToString(CultureInfo.InvariantCulture);
    }
}
