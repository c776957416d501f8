using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Mina uppgifter": what waits for who presses.</summary>
/// <param name="Language">Language of the card.</param>
public sealed record TasksShow(Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "tasks.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static TasksShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new TasksShow(read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        // Who presses is all there is to know.
    }
}
