using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A target that is only toggled is written as its id, one that is shown or hidden as an object.</summary>
internal sealed class ToggleElementsConverter : WriteOnlyConverter<List<AdaptiveTargetElement>>
{
    public override void WriteJson(JsonWriter writer, List<AdaptiveTargetElement> value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in value)
            serializer.Serialize(writer, target.IsVisible is null ? (object)target.ElementId : target);
        writer.WriteEndArray();
    }
}
