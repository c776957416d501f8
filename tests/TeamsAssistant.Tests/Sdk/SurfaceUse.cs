using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace TeamsAssistant.Tests.Sdk;

/// <summary>
/// Holds the rule that a member enters sdk/ when the product calls it: lists what it does not. Not asked of: constructors,
/// constants and enum values (the compiler leaves no trace of them), properties of types that are read or written as JSON,
/// what Newtonsoft calls by name, what overrides or implements something, and virtual members of the handlers one derives from.
/// </summary>
internal sealed class SurfaceUse
{
    private static readonly string[] HandlerNames = ["ActivityHandler", "TeamsActivityHandler"];

    private readonly IReadOnlyList<TypeDefinition> types;
    private readonly HashSet<string> called;
    private readonly HashSet<string> calledWithin;
    private readonly HashSet<string> mentioned;

    private SurfaceUse(ModuleDefinition product, IReadOnlyList<ModuleDefinition> subsets)
    {
        types = [.. subsets.SelectMany(module => module.GetAllTypes()).Where(IsVisible)];
        called = [.. product.GetMemberReferences().Select(Definition).OfType<string>()];
        calledWithin = [.. subsets.SelectMany(CallsBetweenTypes)];
        mentioned = Reached(product.GetTypeReferences().Select(type => type.FullName.Replace('/', '+')));
    }

    /// <summary>Reads the built assemblies; <paramref name="subsets"/> are those of sdk/.</summary>
    public static IReadOnlyList<string> Unused(string product, IEnumerable<string> subsets)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(product));
        var parameters = new ReaderParameters { AssemblyResolver = resolver };
        using var read = ModuleDefinition.ReadModule(product, parameters);
        var modules = subsets.Select(file => ModuleDefinition.ReadModule(file, parameters)).ToList();
        try
        {
            return [.. new SurfaceUse(read, modules).Lines().Order(StringComparer.Ordinal)];
        }
        finally
        {
            modules.ForEach(module => module.Dispose());
        }
    }

    private IEnumerable<string> Lines()
    {
        foreach (var type in types)
        {
            if (!mentioned.Contains(Name(type)))
            {
                yield return $"{Name(type)}: neither mentioned by the product nor by a type that it mentions";
                continue;
            }

            var unused = type.Methods.Where(method => IsAskedOf(type, method) && !called.Contains(method.FullName));
            foreach (var method in unused)
                yield return $"{Name(type)}: {Signature(method)}{(calledWithin.Contains(method.FullName) ? " (called within sdk/)" : "")}";
        }
    }

    private static bool IsAskedOf(TypeDefinition type, MethodDefinition method)
    {
        if (!(method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) || method.IsConstructor)
            return false;
        if (method.IsVirtual && (method.IsReuseSlot || Implements(type, method) || HandlerNames.Contains(type.Name)))
            return false;
        if (method.Name.StartsWith("ShouldSerialize", StringComparison.Ordinal))
            return false;
        return !((method.IsGetter || method.IsSetter) && IsJson(type));
    }

    private static bool Implements(TypeDefinition type, MethodDefinition method)
        => type.Interfaces.Any(one => one.InterfaceType.Resolve()?.Methods.Any(member => member.Name == method.Name) == true);

    private static bool IsJson(TypeDefinition type)
        => type.Namespace.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal)
            || type.Namespace.StartsWith("Microsoft.Graph.Models", StringComparison.Ordinal)
            || type.CustomAttributes.Any(IsNewtonsoft)
            || type.Properties.Any(property => property.CustomAttributes.Any(IsNewtonsoft))
            || (type.BaseType?.Resolve() is { } ancestor && ancestor.Module == type.Module && IsJson(ancestor));

    private static bool IsNewtonsoft(CustomAttribute attribute)
        => attribute.AttributeType.Namespace.StartsWith("Newtonsoft.Json", StringComparison.Ordinal);

    // A call inside the type that declares the member says nothing: it could be private then.
    private static IEnumerable<string> CallsBetweenTypes(ModuleDefinition module)
        => module.GetAllTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions
                .Select(instruction => instruction.Operand)
                .OfType<MethodReference>()
                .Where(callee => callee.DeclaringType.GetElementType().FullName != method.DeclaringType.FullName))
            .Select(Definition)
            .OfType<string>();

    // From what the product names to what those types derive from, hold, take and give.
    private HashSet<string> Reached(IEnumerable<string> start)
    {
        var byName = types.GroupBy(Name).ToDictionary(group => group.Key, group => group.First());
        var reached = new HashSet<string>();
        var open = new Queue<string>(start);
        while (open.TryDequeue(out var name))
        {
            if (!byName.TryGetValue(name, out var type) || !reached.Add(name))
                continue;
            var next = type.Interfaces.Select(one => one.InterfaceType)
                .Concat(type.Methods.SelectMany(method => method.Parameters.Select(one => one.ParameterType).Append(method.ReturnType)))
                .Append(type.BaseType)
                .Append(type.DeclaringType);
            foreach (var one in next.OfType<TypeReference>().SelectMany(Parts))
                open.Enqueue(one);
        }

        return reached;
    }

    private static IEnumerable<string> Parts(TypeReference type)
        => type is GenericInstanceType generic
            ? generic.GenericArguments.SelectMany(Parts).Append(type.GetElementType().FullName.Replace('/', '+'))
            : [type.GetElementType().FullName.Replace('/', '+')];

    private static string? Definition(MemberReference member)
        => member is MethodReference method ? method.Resolve()?.FullName : null;

    private static bool IsVisible(TypeDefinition type)
        => type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily) && IsVisible(type.DeclaringType));

    private static string Name(TypeDefinition type) => type.FullName.Replace('/', '+');

    private static string Signature(MethodDefinition method)
        => $"{method.Name}({string.Join(", ", method.Parameters.Select(parameter => parameter.ParameterType.Name))})";
}
