using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The subset writes cards and reads none, so that no member exists only for reading.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    public sealed override bool CanRead => false;

    public sealed override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer)
        => throw new NotSupportedException();
}
