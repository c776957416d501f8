using System.CommandLine;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary>
/// The program as a command line. Without a verb it is the assistant itself, and what is written are settings of the web host
/// (<c>--urls …</c>, <c>--Demo:Enabled=false</c>).
/// </summary>
internal sealed class Verbs
{
    internal static readonly TextSource Texts = new(typeof(Verbs), "Texts");

    private readonly ParseResult parsed;
    private readonly Language language;

    private Verbs(ParseResult parsed, Language language)
    {
        this.parsed = parsed;
        this.language = language;
    }

    /// <summary>Whether the assistant is to run: no verb, no question for help, no word that might be a misspelt verb.</summary>
    public bool Serve => AtRoot && parsed.Action == parsed.RootCommandResult.Command.Action && Unknown?.StartsWith('-') != false;

    private bool AtRoot => parsed.CommandResult == parsed.RootCommandResult;

    private string? Unknown => parsed.UnmatchedTokens is [var first, ..] ? first : null;

    /// <summary>Reads what was typed.</summary>
    public static Verbs Parse(string[] args, Rooms rooms)
    {
        var language = Spoken(args);
        var root = new RootCommand(Texts[language, "Root"])
        {
            new Option<string>("--language") { Description = Texts[language, "Language"], Recursive = true, HelpName = "sv|en" },
            ImportVerb.Create(language, rooms),
            UndoVerb.Create(language, rooms),
            DoctorVerb.Create(language, rooms),
            ManifestVerb.Create(language, rooms),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(_ => 1); // Never run: without it the parser asks for a verb where there are only settings.
        return new Verbs(root.Parse(args), language);
    }

    /// <summary>Runs the verb.</summary>
    /// <returns>The exit code: 0 done, 1 not.</returns>
    public async Task<int> RunAsync()
    {
        // Settings of the web host are only for the assistant itself; beside a verb an unknown word is a slip.
        if (Unknown is not null || (AtRoot && parsed.Action == parsed.RootCommandResult.Command.Action))
        {
            await Console.Error.WriteLineAsync(Texts[language, "Unknown", Unknown ?? ""]);
            return 1;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    // Needed before there is a parser, whose own descriptions are in it.
    private static Language Spoken(string[] args)
    {
        var at = Array.IndexOf(args, "--language");
        return at >= 0 && at + 1 < args.Length ? Language.From(args[at + 1]) : ConsoleLanguage.Current;
    }
}
