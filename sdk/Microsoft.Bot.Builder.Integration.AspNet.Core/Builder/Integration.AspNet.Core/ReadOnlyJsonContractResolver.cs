using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Writes a property only when it can also be set from outside. So members of anonymous objects vanish, and a type's own
/// <c>ShouldSerialize…</c> rules are overridden: as the real SDK does.
/// </summary>
internal sealed class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo declared)
        {
            var isWritten = declared.SetMethod is { IsPrivate: false, IsFamily: false };
            property.ShouldSerialize = _ => isWritten;
        }

        return property;
    }
}
