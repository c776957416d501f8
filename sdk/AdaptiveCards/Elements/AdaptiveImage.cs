using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An image by its absolute address; data: addresses too.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string AltText { get; set; }

    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(0u)]
    public uint PixelWidth { get; set; }

    /// <summary>Another view of <see cref="AdaptiveElement.Height"/>.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
