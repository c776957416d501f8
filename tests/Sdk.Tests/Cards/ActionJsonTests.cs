using AdaptiveCards;
using Newtonsoft.Json;

namespace Sdk.Tests.Cards;

/// <summary>The JSON of actions, as AdaptiveCards 3.1.0 writes it.</summary>
public sealed class ActionJsonTests
{
    [Fact]
    public void An_execute_has_its_own_members_then_those_of_actions_then_its_fallback()
        => Written.Is(
            """
            {"type":"Action.Execute","id":"x","data":{"Round":"r-1"},"associatedInputs":"none","verb":"answer","title":"Svara",
            "iconUrl":"https://x.se/i.png","style":"positive","isEnabled":false,"mode":"secondary","tooltip":"tips",
            "fallback":{"type":"Action.Submit","data":{"Round":"r-1"},"title":"Svara"}}
            """,
            new AdaptiveExecuteAction
            {
                Id = "x",
                Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Svara", Data = new { Round = "r-1" } }),
                Tooltip = "tips",
                Mode = AdaptiveActionMode.Secondary,
                IsEnabled = false,
                Style = "positive",
                IconUrl = "https://x.se/i.png",
                Title = "Svara",
                Verb = "answer",
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Data = new { Round = "r-1" },
            });

    [Fact]
    public void An_empty_verb_is_written()
        => Written.Is("""{"type":"Action.Execute","verb":""}""", new AdaptiveExecuteAction());

    [Fact]
    public void Data_that_is_a_string_stays_a_string()
        => Written.Is("""{"type":"Action.Submit","data":"{\"a\":1}"}""", new AdaptiveSubmitAction { Data = "{\"a\":1}" });

    [Fact]
    public void A_style_of_null_is_written_as_null()
        => Written.Is("""{"type":"Action.Submit","style":null}""", new AdaptiveSubmitAction { Style = null! });

    [Fact]
    public void A_page_is_opened_by_the_address_as_it_was_given()
        => Written.Is("""{"type":"Action.OpenUrl","url":"https://x.se"}""", new AdaptiveOpenUrlAction { Url = new Uri("https://x.se") });

    [Fact]
    public void A_page_without_address_cannot_be_written()
        => Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(new AdaptiveOpenUrlAction()));

}
