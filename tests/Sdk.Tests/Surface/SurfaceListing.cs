using System.Reflection;
using System.Text;

namespace Sdk.Tests.Surface;

/// <summary>Writes down everything that code outside can see of the assemblies in sdk/, and compares it.</summary>
internal static class SurfaceListing
{
    public static readonly IReadOnlyList<string> Assemblies =
        ["AdaptiveCards", "Azure.Data.Tables", "Microsoft.Bot.Builder.Integration.AspNet.Core", "Microsoft.Graph"];

    /// <summary>The listing: per assembly, per type, one line per member, always in the same order.</summary>
    public static string Write(IEnumerable<Assembly> assemblies)
    {
        var text = new StringBuilder("# Every member of sdk/ that code outside can see. Generated: see README.md beside this file.\n");
        foreach (var assembly in assemblies.OrderBy(one => one.GetName().Name, StringComparer.Ordinal))
        {
            text.Append("\n[").Append(assembly.GetName().Name).Append("]\n");
            foreach (var type in Visible(assembly).OrderBy(SurfaceNames.Full, StringComparer.Ordinal))
                text.Append(SurfaceType.Of(type));
        }

        return text.ToString();
    }

    /// <summary>Lines of <paramref name="left"/> that <paramref name="right"/> lacks (-) and the other way round (+), each under its type.</summary>
    public static IReadOnlyList<string> Differences(string left, string right)
    {
        var before = Placed(left);
        var after = Placed(right);
        return
        [
            .. before.Except(after).Select(line => "- " + line)
                .Concat(after.Except(before).Select(line => "+ " + line))
                .OrderBy(line => line[2..], StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Lines of a listing that the assemblies do not bear out: a type that is not there or declared otherwise, a base it
    /// does not have, a member that it neither has nor inherits.
    /// </summary>
    public static IReadOnlyList<string> Missing(string listing, IEnumerable<Assembly> assemblies)
    {
        var real = assemblies.SelectMany(Visible)
            .GroupBy(SurfaceNames.Full, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var missing = new List<string>();
        SurfaceType? type = null;
        foreach (var line in Meaningful(listing).Where(line => line[0] != '['))
        {
            if (line[0] != ' ')
            {
                var (declaration, bases) = Split(line);
                type = real.TryGetValue(NameIn(declaration), out var found) ? SurfaceType.WithInherited(found) : null;
                if (type is null)
                    missing.Add($"{declaration}: no such type");
                else if (type.Declaration != declaration)
                    missing.Add($"{declaration}: is declared as {type.Declaration}");
                missing.AddRange(bases.Where(one => type is not null && !type.Bases.Contains(one)).Select(one => $"{declaration}: does not derive from {one}"));
            }
            else if (type is not null && !type.Members.Contains(line.Trim()))
            {
                missing.Add($"{NameIn(type.Declaration)}: {line.Trim()}");
            }
        }

        return missing;
    }

    private static IEnumerable<Type> Visible(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes().Where(IsVisible).ToList();
        }
        catch (ReflectionTypeLoadException fault)
        {
            // A real assembly may refer to others that nobody brings along.
            return fault.Types.OfType<Type>().Where(IsVisible).ToList();
        }
    }

    private static bool IsVisible(Type type)
        => type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!));

    private static IEnumerable<string> Meaningful(string listing)
        => listing.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private static List<string> Placed(string listing)
    {
        var type = "";
        var placed = new List<string>();
        foreach (var line in Meaningful(listing))
        {
            if (line[0] is not (' ' or '['))
                type = NameIn(Split(line).Declaration);
            placed.Add(line[0] == ' ' ? $"{type}: {line.Trim()}" : line);
        }

        return placed;
    }

    private static (string Declaration, string[] Bases) Split(string line)
    {
        var constraint = line.LastIndexOf(" where ", StringComparison.Ordinal);
        var colon = line.IndexOf(" : ", constraint < 0 ? 0 : line.IndexOf(" : ", constraint, StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        return colon < 0 ? (line, []) : (line[..colon], Bases(line[(colon + 3)..]));
    }

    // Commas inside <> do not part two bases.
    private static string[] Bases(string text)
    {
        var depth = 0;
        var parted = text.Select(letter => (depth += letter switch { '<' => 1, '>' => -1, _ => 0 }) == 0 && letter == ',' ? '\n' : letter);
        return string.Concat(parted).Split('\n', StringSplitOptions.TrimEntries);
    }

    private static string NameIn(string declaration)
    {
        var kinds = new[] { " class ", " interface ", " enum ", " struct " };
        var start = kinds.Select(kind => (At: declaration.IndexOf(kind, StringComparison.Ordinal), kind.Length)).First(one => one.At >= 0);
        var name = declaration[(start.At + start.Length)..];
        var end = name.IndexOf(" where ", StringComparison.Ordinal);
        return end < 0 ? name : name[..end];
    }
}
