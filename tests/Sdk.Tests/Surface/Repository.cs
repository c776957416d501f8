using System.Reflection;

namespace Sdk.Tests.Surface;

/// <summary>Where the tests run: the working tree, and what they were built on.</summary>
internal static class Repository
{
    /// <summary>The value of the Sdk property at build: <c>source</c> or <c>packages</c>.</summary>
    public static string Sdk => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Sdk").Value!;

    public static string Root
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "TeamsAssistant.sln")))
                at = at.Parent;
            return at?.FullName ?? throw new InvalidOperationException("The tests do not run inside the working tree.");
        }
    }

    /// <summary>The real packages are several assemblies each, so all that were copied beside the tests are looked through.</summary>
    public static IReadOnlyList<Assembly> AssembliesBesideTests()
        => [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Select(Load).OfType<Assembly>()];

    private static Assembly? Load(string file)
    {
        try
        {
            return Assembly.Load(AssemblyName.GetAssemblyName(file));
        }
        catch (Exception fault) when (fault is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            return null;
        }
    }
}
