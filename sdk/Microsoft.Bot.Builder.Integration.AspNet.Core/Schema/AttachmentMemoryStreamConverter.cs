using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Reads an attachment's content as JSON token (a string as string), and writes a <see cref="MemoryStream"/> as its bytes in base64.
/// </summary>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.ValueType == typeof(string))
            return (string)reader.Value;
        return JToken.Load(reader);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is MemoryStream stream)
            writer.WriteValue(stream.ToArray());
        else
            serializer.Serialize(writer, value);
    }
}
