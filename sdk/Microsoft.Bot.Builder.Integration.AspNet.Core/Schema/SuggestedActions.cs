using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons shown under a message until one is pressed.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    [JsonProperty("to")]
    public IList<string> To { get; set; }

    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
