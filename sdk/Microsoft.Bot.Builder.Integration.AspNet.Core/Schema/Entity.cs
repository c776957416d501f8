using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity. Also a mention arrives as this type: read it by <see cref="GetAs{T}"/>.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    public void SetAs<T>(T obj)
    {
        var copy = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = copy.Type;
        Properties = copy.Properties;
    }

    /// <summary>Equal when both are the same JSON.</summary>
    public bool Equals(Entity other) =>
        other is not null && string.Equals(JsonConvert.SerializeObject(this), JsonConvert.SerializeObject(other), StringComparison.Ordinal);

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => JsonConvert.SerializeObject(this).GetHashCode(StringComparison.Ordinal);
}
