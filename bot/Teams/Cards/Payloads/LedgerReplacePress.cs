using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Ersätt året": the dropped file, although it lacks months.</summary>
/// <param name="File">Key of the file that waits.</param>
/// <param name="Language">Language of the card.</param>
public sealed record LedgerReplacePress(string File, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "ledger.replace";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static LedgerReplacePress? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new LedgerReplacePress(read.Id("file"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["file"] = File;
    }
}
