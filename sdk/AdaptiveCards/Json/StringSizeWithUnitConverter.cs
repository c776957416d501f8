using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Pixels as "20px", heights as "auto", "stretch" or "20px".</summary>
internal sealed class StringSizeWithUnitConverter : JsonConverter
{
    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(uint) || objectType == typeof(AdaptiveHeight);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        => writer.WriteValue(value switch
        {
            uint pixels => Pixels(pixels),
            AdaptiveHeight { HeightType: AdaptiveHeightType.Pixel } height => Pixels(height.Unit ?? 0),
            AdaptiveHeight { HeightType: AdaptiveHeightType.Stretch } => "stretch",
            _ => "auto",
        });

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        => throw new NotSupportedException();

    private static string Pixels(uint count) => string.Create(CultureInfo.InvariantCulture, $"{count}px");
}
