using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A paragraph of runs, each with its own look. Text here is never Markdown.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonRequired]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
