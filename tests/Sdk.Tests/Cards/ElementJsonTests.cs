using AdaptiveCards;

namespace Sdk.Tests.Cards;

/// <summary>The JSON of elements, as AdaptiveCards 3.1.0 writes it.</summary>
public sealed class ElementJsonTests
{
    [Fact]
    public void Own_members_come_before_inherited_ones_and_extension_data_last()
    {
        var text = new AdaptiveTextBlock("a")
        {
            IsVisible = false,
            Height = AdaptiveHeight.Stretch,
            Separator = true,
            Spacing = AdaptiveSpacing.ExtraLarge,
            Wrap = true,
            Color = AdaptiveTextColor.Attention,
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Style = AdaptiveTextBlockStyle.Heading,
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            Id = "t",
        };
        text.AdditionalProperties["targetWidth"] = "atLeast:narrow";

        Written.Is(
            """
            {"type":"TextBlock","id":"t","size":"extraLarge","weight":"bolder","color":"attention","text":"a","wrap":true,
            "style":"heading","spacing":"extraLarge","separator":true,"height":"stretch","isVisible":false,"fallback":"drop",
            "targetWidth":"atLeast:narrow"}
            """,
            text);
    }

    [Fact]
    public void Nothing_is_written_at_its_default_but_the_text()
    {
        Written.Is("""{"type":"TextBlock","text":""}""", new AdaptiveTextBlock());
        Written.Is("""{"type":"TextRun","text":" "}""", new AdaptiveTextRun());
    }

    [Fact]
    public void Empty_lists_of_elements_are_written()
    {
        Written.Is("""{"type":"Container","items":[]}""", new AdaptiveContainer());
        Written.Is("""{"type":"ColumnSet","columns":[]}""", new AdaptiveColumnSet());
        Written.Is("""{"type":"RichTextBlock","inlines":[]}""", new AdaptiveRichTextBlock());
        Written.Is("""{"type":"ActionSet","actions":[]}""", new AdaptiveActionSet());
    }

    [Fact]
    public void A_container_style_that_was_set_is_written_even_when_it_is_the_default()
        => Written.Is(
            """{"type":"Container","items":[],"style":"default"}""",
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Default });

    [Fact]
    public void Pixels_carry_their_unit_and_zero_is_not_written()
    {
        Written.Is("""{"type":"Container","items":[],"minHeight":"20px"}""", new AdaptiveContainer { PixelMinHeight = 20 });
        Written.Is("""{"type":"Container","items":[],"height":"50px"}""", new AdaptiveContainer { Height = new AdaptiveHeight(50) });
        Written.Is("""{"type":"Container","items":[]}""", new AdaptiveContainer { PixelMinHeight = 0, Height = AdaptiveHeight.Auto });
    }

    [Theory]
    [InlineData(AdaptiveColumnWidth.Auto)]
    [InlineData(AdaptiveColumnWidth.Stretch)]
    [InlineData("2")]
    [InlineData("50px")]
    public void The_width_of_a_column_is_written_as_given(string width)
        => Written.Is($$"""{"type":"Column","width":"{{width}}","items":[]}""", new AdaptiveColumn { Width = width });

    [Fact]
    public void Collection_initialisers_fill_containers_column_sets_and_columns()
        => Written.Is(
            """
            {"type":"Container","items":[{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"a"}]}]}]}
            """,
            new AdaptiveContainer { new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveTextBlock("a") } } });

    [Fact]
    public void The_fallback_of_an_element_is_the_other_element_itself()
        => Written.Is(
            """{"type":"Container","items":[],"fallback":{"type":"TextBlock","text":"a"}}""",
            new AdaptiveContainer { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("a")) });

    [Fact]
    public void A_type_of_ones_own_is_written_by_the_same_rules()
        => Written.Is("""{"type":"Chart.Donut","id":"c","title":"T","isVisible":false}""", new Chart { Id = "c", Title = "T", IsVisible = false });

    private sealed class Chart : AdaptiveElement
    {
        public override string Type { get; set; } = "Chart.Donut";

        public string Title { get; set; } = "";
    }
}
