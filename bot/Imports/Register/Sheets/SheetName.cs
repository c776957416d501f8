namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Names of the sheets.</summary>
internal static class SheetName
{
    public const string Committees = "nämnder";
    public const string People = "personer";
    public const string Initiatives = "insatser";
    public const string Sources = "källor";
    public const string Funding = "finansiering";
    public const string Indicators = "indikatorer";
    public const string Rounds = "omgångar";
}
