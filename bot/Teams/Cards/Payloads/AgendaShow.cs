using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Shows the agenda of a meeting.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Meeting">Sammanträde.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AgendaShow(string Committee, DateOnly Meeting, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "agenda.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AgendaShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AgendaShow(read.Id("committee"), read.Day("meeting"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["meeting"] = Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
