using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Entities;

/// <summary>The members of an entity class that are stored besides keys, timestamp and tag.</summary>
internal sealed class EntityShape
{
    private static readonly ConditionalWeakTable<Type, EntityShape> s_shapes = [];

    private static readonly HashSet<string> s_system =
        [PropertyNames.PartitionKey, PropertyNames.RowKey, PropertyNames.Timestamp, PropertyNames.ETag];

    private EntityShape(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod is { IsPublic: true } && property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(IsStored)
            .Select(property => new EntityMember(NameOf(property), Bare(property.PropertyType), property.GetValue, property.SetValue));
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public)
            .Where(IsStored)
            .Select(field => new EntityMember(NameOf(field), Bare(field.FieldType), field.GetValue, field.SetValue));
        Members = [.. properties, .. fields];
    }

    public IReadOnlyList<EntityMember> Members { get; }

    public static EntityShape Of(Type type) => s_shapes.GetValue(type, static key => new EntityShape(key));

    private static bool IsStored(MemberInfo member) =>
        !s_system.Contains(member.Name) && member.GetCustomAttribute<IgnoreDataMemberAttribute>() == null;

    private static string NameOf(MemberInfo member) => member.GetCustomAttribute<DataMemberAttribute>()?.Name ?? member.Name;

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
