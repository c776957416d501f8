namespace Sdk.Tests.Surface;

/// <summary>A type of the surface: how it is declared, what it derives from, and its members, each one line.</summary>
internal sealed record SurfaceType(string Declaration, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    public static SurfaceType Of(Type type) => new(Declare(type), [.. DirectBases(type)], [.. SurfaceMembers.Of(type)]);

    /// <summary>With everything that it inherits: what the members of a smaller type may be found among.</summary>
    public static SurfaceType WithInherited(Type type)
    {
        var chain = new List<Type>();
        for (var at = type; at is not null; at = at.BaseType)
            chain.Add(at);
        var all = chain.Concat(type.GetInterfaces()).ToList();
        var members = type.IsInterface ? all : chain;
        return new SurfaceType(Declare(type), [.. all.Select(SurfaceNames.Of)], [.. members.SelectMany(SurfaceMembers.Of)]);
    }

    public override string ToString()
        => string.Concat(Lines().Select(line => line + "\n"));

    private IEnumerable<string> Lines()
    {
        yield return Bases.Count == 0 ? Declaration : $"{Declaration} : {string.Join(", ", Bases)}";
        foreach (var member in Members)
            yield return "    " + member;
    }

    private static string Declare(Type type)
    {
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        return $"{(type.IsNestedFamily ? "protected" : "public")} {kind} {SurfaceNames.Full(type)}{SurfaceNames.Constraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : [])}";
    }

    // Interfaces that the base, or another interface, brings along are not said again; those that are internal are nobody's business.
    private static IEnumerable<string> DirectBases(Type type)
    {
        if (type.IsEnum)
            yield break;
        if (type.BaseType is { } ancestor && ancestor != typeof(object) && ancestor != typeof(ValueType))
            yield return SurfaceNames.Of(ancestor);
        var all = type.GetInterfaces().Where(one => one.IsVisible).ToList();
        var inherited = (type.BaseType?.GetInterfaces() ?? []).Concat(all.SelectMany(one => one.GetInterfaces())).ToHashSet();
        foreach (var name in all.Where(one => !inherited.Contains(one)).Select(SurfaceNames.Of).Order(StringComparer.Ordinal))
            yield return name;
    }
}
