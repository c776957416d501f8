namespace TeamsAssistant.Tests.Drivers;

/// <summary>The clone that the tests run in.</summary>
internal static class Clone
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TeamsAssistant.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The clone was not found above the tests' folder.");
    }
}
