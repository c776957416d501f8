using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Ångra importen": the year returns to the import before.</summary>
/// <param name="Import">Id of the import.</param>
/// <param name="Language">Language of the card.</param>
public sealed record LedgerUndoPress(string Import, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "ledger.undo";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static LedgerUndoPress? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new LedgerUndoPress(read.Id("import"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["import"] = Import;
    }
}
