using Mono.Cecil;
using Mono.Cecil.Cil;

namespace TeamsAssistant.Tests.Walls;

/// <summary>The product's assembly, read for who uses whom.</summary>
internal static class Product
{
    private const string Root = "TeamsAssistant";

    public static IReadOnlyList<(TypeDefinition Type, IReadOnlySet<TypeReference> Uses)> Types { get; } = Read();

    /// <summary>The folder of a type: <c>Rounds</c> for TeamsAssistant.Rounds.Answering; empty for the composition at the top.</summary>
    public static string RoomOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        var parts = type.Namespace.Split('.');
        return parts.Length > 1 && parts[0] == Root ? parts[1] : "";
    }

    public static bool IsOurs(TypeReference type) => (type.DeclaringType is { } outer ? outer.Namespace : type.Namespace).StartsWith(Root, StringComparison.Ordinal);

    private static List<(TypeDefinition, IReadOnlySet<TypeReference>)> Read()
    {
        var module = ModuleDefinition.ReadModule(typeof(AssistantApp).Assembly.Location);
        return [.. module.GetTypes().Where(type => type.Namespace.Length > 0 || type.DeclaringType is not null)
            .Where(IsOurs)
            .Select(type => (type, (IReadOnlySet<TypeReference>)Uses(type)))];
    }

    private static HashSet<TypeReference> Uses(TypeDefinition type)
    {
        var uses = new HashSet<TypeReference>(new ByName());
        Add(type.BaseType);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
        }

        foreach (var method in type.Methods)
        {
            Add(method.ReturnType);
            foreach (var parameter in method.Parameters)
            {
                Add(parameter.ParameterType);
            }

            foreach (var instruction in method.HasBody ? method.Body.Instructions : [])
            {
                AddFrom(instruction);
            }
        }

        return uses;

        void AddFrom(Instruction instruction)
        {
            switch (instruction.Operand)
            {
                case TypeReference used:
                    Add(used);
                    break;
                case MethodReference called:
                    Add(called.DeclaringType);
                    Add(called.ReturnType);
                    break;
                case FieldReference read:
                    Add(read.DeclaringType);
                    Add(read.FieldType);
                    break;
            }
        }

        void Add(TypeReference? used)
        {
            switch (used)
            {
                case null or GenericParameter:
                    return;
                case GenericInstanceType generic:
                    Add(generic.ElementType);
                    foreach (var argument in generic.GenericArguments)
                    {
                        Add(argument);
                    }

                    return;
                case TypeSpecification inner:
                    Add(inner.ElementType);
                    return;
                default:
                    uses.Add(used);
                    return;
            }
        }
    }

    private sealed class ByName : IEqualityComparer<TypeReference>
    {
        public bool Equals(TypeReference? x, TypeReference? y) => x?.FullName == y?.FullName;

        public int GetHashCode(TypeReference obj) => obj.FullName.GetHashCode(StringComparison.Ordinal);
    }
}
