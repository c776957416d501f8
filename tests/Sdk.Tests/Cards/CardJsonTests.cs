using AdaptiveCards;

namespace Sdk.Tests.Cards;

/// <summary>The JSON of the card itself, as AdaptiveCards 3.1.0 writes it.</summary>
public sealed class CardJsonTests
{
    [Fact]
    public void A_card_without_content_has_only_type_and_version()
        => Written.Is("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5"));

    [Fact]
    public void The_members_of_a_card_come_in_a_fixed_order_and_extension_data_last()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" } },
            SelectAction = new AdaptiveSubmitAction(),
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            PixelMinHeight = 20,
            Height = AdaptiveHeight.Stretch,
            Lang = "sv",
            Speak = "tal",
            FallbackText = "text",
            Id = "kort",
        };
        card.Actions.Add(new AdaptiveSubmitAction());
        card.Body.Add(new AdaptiveTextBlock("a"));
        card.AdditionalProperties["msteams"] = new { width = "Full" };

        Written.Is(
            """
            {"type":"AdaptiveCard","version":"1.5","id":"kort","fallbackText":"text","speak":"tal","lang":"sv","height":"stretch",
            "body":[{"type":"TextBlock","text":"a"}],"actions":[{"type":"Action.Submit"}],
            "minHeight":"20px","verticalContentAlignment":"center","selectAction":{"type":"Action.Submit"},
            "refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":[]},
            "msteams":{"width":"Full"}}
            """,
            card);
    }

    [Fact]
    public void ToJson_is_the_same_json_indented()
        => Assert.Equal(
            "{\n  \"type\": \"AdaptiveCard\",\n  \"version\": \"1.5\"\n}",
            new AdaptiveCard("1.5").ToJson().ReplaceLineEndings("\n"));

    [Fact]
    public void A_card_whose_version_was_removed_is_written_without_one()
        => Written.Is("""{"type":"AdaptiveCard"}""", new AdaptiveCard("1.5") { Version = null! });

    [Fact]
    public void Names_of_extension_data_are_compared_without_case()
    {
        var card = new AdaptiveCard("1.5");
        card.AdditionalProperties["msteams"] = 1;
        card.AdditionalProperties["MSTeams"] = 2;
        Assert.Single(card.AdditionalProperties);
    }
}
