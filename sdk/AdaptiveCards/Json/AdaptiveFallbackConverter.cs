using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>"drop", or the other element itself.</summary>
internal sealed class AdaptiveFallbackConverter : WriteOnlyConverter<AdaptiveFallbackElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
        {
            writer.WriteValue("drop");
            return;
        }

        serializer.Serialize(writer, value.Content);
    }
}
