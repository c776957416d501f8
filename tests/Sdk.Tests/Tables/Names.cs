namespace Sdk.Tests.Tables;

/// <summary>Table names that no other test has.</summary>
internal static class Names
{
    public static string NewTable() => "t" + Guid.NewGuid().ToString("N");
}
