using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Exportera .xlsx": the round as a workbook in the library.</summary>
/// <param name="Round">The round.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RoundExport(string Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.export";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundExport? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RoundExport(read.Id("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["round"] = Round;
}
