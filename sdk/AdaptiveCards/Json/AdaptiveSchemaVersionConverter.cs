using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The version as one string.</summary>
internal sealed class AdaptiveSchemaVersionConverter : WriteOnlyConverter<AdaptiveSchemaVersion>
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer)
        => writer.WriteValue(value.ToString());
}
