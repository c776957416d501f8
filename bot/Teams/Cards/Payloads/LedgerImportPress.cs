using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Importera": the dropped file that was looked at.</summary>
/// <param name="File">Key of the file that waits.</param>
/// <param name="Language">Language of the card.</param>
public sealed record LedgerImportPress(string File, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "ledger.import";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static LedgerImportPress? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new LedgerImportPress(read.Id("file"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["file"] = File;
    }
}
