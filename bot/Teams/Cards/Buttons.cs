using AdaptiveCards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// Buttons that carry a payload. Each is an Action.Execute with an Action.Submit of the same data for clients that know no other; they
/// stand in an action set, because some clients ignore the fallback elsewhere.
/// </summary>
internal static class Buttons
{
    private const string Positive = "positive";

    // A card is some 310 pixels wide on a phone, a letter 8, and what stands around a title 34.
    private const int CharactersOfRow = 39;
    private const int CharactersOfFrame = 4;

    /// <summary>The buttons in a row, or null when there is none.</summary>
    public static AdaptiveActionSet? Row(params IEnumerable<AdaptiveAction?> buttons)
    {
        var row = NewRow();
        row.Actions.AddRange(buttons.OfType<AdaptiveAction>());
        return row.Actions.Count == 0 ? null : row;
    }

    /// <summary>The buttons in as many rows as a phone needs to show each of them whole.</summary>
    public static IEnumerable<AdaptiveActionSet> Rows(params IEnumerable<AdaptiveAction?> buttons)
    {
        AdaptiveActionSet? row = null;
        var left = 0;
        foreach (var button in buttons.OfType<AdaptiveAction>())
        {
            var width = (button.Title?.Length ?? 0) + CharactersOfFrame;
            if (row is null || width > left)
            {
                if (row is not null)
                {
                    yield return row;
                }

                row = NewRow();
                left = CharactersOfRow;
            }

            row.Actions.Add(button);
            left -= width;
        }

        if (row is not null)
        {
            yield return row;
        }
    }

    /// <summary>Sends its payload alone: what stands in the card's inputs is neither checked nor sent.</summary>
    public static AdaptiveAction Press(string title, CardPayload payload) => Make(title, payload, AdaptiveAssociatedInputs.None);

    /// <summary>As <see cref="Press"/>, and looks like what the card is for: at most one a card.</summary>
    public static AdaptiveAction Primary(string title, CardPayload payload)
    {
        var button = Press(title, payload);
        button.Style = Positive;
        return button;
    }

    /// <summary>Sends its payload with all inputs of the card, once the required ones are filled in.</summary>
    public static AdaptiveAction Send(string title, CardPayload payload)
    {
        var button = Make(title, payload, AdaptiveAssociatedInputs.Auto);
        button.Style = Positive;
        return button;
    }

    /// <summary>As <see cref="Send"/>, beside it.</summary>
    public static AdaptiveAction SendToo(string title, CardPayload payload) => Make(title, payload, AdaptiveAssociatedInputs.Auto);

    /// <summary>
    /// As <see cref="Press"/>, with a payload too long to be carried twice: a client that knows no Action.Execute gets the short one.
    /// </summary>
    public static AdaptiveAction PressLong(string title, CardPayload payload, CardPayload shortened) =>
        Make(title, payload, AdaptiveAssociatedInputs.None, shortened);

    public static AdaptiveAction Open(string title, Uri url) => new AdaptiveOpenUrlAction { Title = title, Url = url };

    private static AdaptiveActionSet NewRow() => new() { Spacing = AdaptiveSpacing.Medium };

    private static AdaptiveExecuteAction Make(string title, CardPayload payload, AdaptiveAssociatedInputs inputs, CardPayload? instead = null)
    {
        var shown = CardText.Literal(title, 120);
        return new AdaptiveExecuteAction
        {
            Title = shown,
            Verb = payload.Verb,
            Data = payload.ToData(),
            AssociatedInputs = inputs,
            Fallback = new AdaptiveFallbackElement(
                new AdaptiveSubmitAction { Title = shown, Data = (instead ?? payload).ToData(), AssociatedInputs = inputs }),
        };
    }
}
