using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Shows an initiative's budget in a year.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Year">Calendar year, 1900–2200.</param>
/// <param name="Language">Language of the card.</param>
public sealed record BudgetShow(string Initiative, int Year, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "budget.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static BudgetShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new BudgetShow(read.Id("initiative"), read.Year("year"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["initiative"] = Initiative;
        data["year"] = Year;
    }
}
