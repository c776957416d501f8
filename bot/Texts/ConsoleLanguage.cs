namespace TeamsAssistant.Texts;

/// <summary>The language of what the program writes to the console: English where the machine's <c>LANG</c> says so, else Swedish.</summary>
internal static class ConsoleLanguage
{
    public static Language Current => Language.From(Environment.GetEnvironmentVariable("LANG"));
}
