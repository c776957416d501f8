using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sdk.Tests.Surface;

/// <summary>Members as lines that read like C#: what others can call or override, and nothing of how it is done.</summary>
internal static class SurfaceMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The visible members that the type itself declares, in the order of a listing.</summary>
    public static IEnumerable<string> Of(Type type)
        => type.GetFields(Declared).Where(field => IsVisible(field.Attributes) && !field.IsSpecialName).Select(field => (1, Field(field)))
            .Concat(type.GetConstructors(Declared).Where(IsVisible).Select(one => (2, $"{Access(one)}{Bare(type)}({Parameters(one)})")))
            .Concat(type.GetProperties(Declared).Where(one => Accessors(one).Any()).Select(one => (3, Property(one))))
            .Concat(type.GetEvents(Declared).Where(one => one.AddMethod is { } add && IsVisible(add)).Select(one => (4, Event(one))))
            .Concat(type.GetMethods(Declared).Where(one => IsVisible(one) && IsCalledByName(one)).Select(one => (5, Method(one))))
            .OrderBy(one => one.Item1)
            .ThenBy(one => type.IsEnum ? "" : one.Item2, StringComparer.Ordinal)
            .Select(one => one.Item2);

    private static string Field(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
            return $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        var access = field.IsPublic ? "public " : "protected ";
        if (field.IsLiteral)
            return $"{access}const {SurfaceNames.Of(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}";
        return access + (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "") + $"{SurfaceNames.Of(field.FieldType)} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = Accessors(property).ToList();
        var widest = accessors.FirstOrDefault(one => one.IsPublic) ?? accessors[0];
        var parts = accessors.Select(one => (Access(one, "") == Access(widest, "") ? "" : Access(one, "")) + Keyword(property, one) + ";");
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Access(widest)}{SurfaceNames.Of(property.PropertyType)} {name} {{ {string.Join(" ", parts)} }}";
    }

    private static string Keyword(PropertyInfo property, MethodInfo accessor)
    {
        if (accessor == property.GetMethod)
            return "get";
        return accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init" : "set";
    }

    private static string Event(EventInfo one) => $"{Access(one.AddMethod!)}event {SurfaceNames.Of(one.EventHandlerType!)} {one.Name}";

    private static string Method(MethodInfo method)
    {
        var name = method.Name switch
        {
            "op_Implicit" => "implicit operator",
            "op_Explicit" => "explicit operator",
            "op_Equality" => "operator ==",
            "op_Inequality" => "operator !=",
            "op_LessThan" => "operator <",
            "op_GreaterThan" => "operator >",
            "op_LessThanOrEqual" => "operator <=",
            "op_GreaterThanOrEqual" => "operator >=",
            var other => other,
        };
        var generic = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        var arguments = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(SurfaceNames.Of))}>";
        var extended = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        return $"{Access(method)}{SurfaceNames.Of(method.ReturnType)} {name}{arguments}({extended}{Parameters(method)}){SurfaceNames.Constraints(generic)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var how = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params "
            : parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : "";
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{how}{SurfaceNames.Of(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method, string? modifiers = null)
    {
        if (method.DeclaringType!.IsInterface)
            return "";
        return (method.IsPublic ? "public " : "protected ") + (modifiers ?? Modifiers(method));
    }

    // Whether a virtual method overrides another is how it is done; that it can be overridden is what others see.
    private static string Modifiers(MethodBase method)
    {
        if (method.IsStatic)
            return method is ConstructorInfo ? "" : "static ";
        if (method.IsAbstract)
            return "abstract ";
        return method.IsVirtual && !method.IsFinal && !method.DeclaringType!.IsSealed ? "virtual " : "";
    }

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property)
        => new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible);

    private static bool IsVisible(MethodBase method)
        => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !(method is ConstructorInfo && method.IsStatic);

    private static bool IsVisible(FieldAttributes field)
        => (field & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsCalledByName(MethodInfo method)
        => (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && method.Name != "Finalize";

    private static string Bare(Type type)
        => type.Name.IndexOf('`', StringComparison.Ordinal) is var tick and > 0 ? type.Name[..tick] : type.Name;
}
