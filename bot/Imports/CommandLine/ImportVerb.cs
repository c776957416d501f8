using System.CommandLine;
using TeamsAssistant.Access;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary><c>import register FILE|FOLDER</c> and <c>import ledger FILE…</c>: faults on stderr by file, row and column, exit 1, and nothing of that file written.</summary>
internal static class ImportVerb
{
    public static Command Create(Language language, Rooms rooms)
    {
        return new Command("import", Verbs.Texts[language, "Import"]) { Register(language, rooms), Ledger(language, rooms) };
    }

    private static Command Register(Language language, Rooms rooms)
    {
        var file = new Argument<string>("file") { Description = Verbs.Texts[language, "Register.File"], HelpName = "FILE|FOLDER" };
        var dryRun = new Option<bool>("--dry-run") { Description = Verbs.Texts[language, "DryRun"] };
        var verb = new Command("register", Verbs.Texts[language, "Register"]) { file, dryRun };
        verb.SetAction((parsed, cancellation) => RunAsync(
            [parsed.GetRequiredValue(file)],
            language,
            rooms,
            async (services, path) =>
            {
                var report = await services.GetRequiredService<RegisterImporter>()
                    .ImportAsync(path, parsed.GetValue(dryRun), by: null, Door.CommandLine, cancellation);
                return (report.Succeeded, RegisterReportText.Faults(report, language), RegisterReportText.Lines(report, language));
            },
            cancellation));
        return verb;
    }

    private static Command Ledger(Language language, Rooms rooms)
    {
        var files = new Argument<string[]>("files") { Description = Verbs.Texts[language, "Ledger.File"], HelpName = "FILE…", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = Verbs.Texts[language, "DryRun"] };
        var replace = new Option<bool>("--replace") { Description = Verbs.Texts[language, "Ledger.Replace"] };
        var verb = new Command("ledger", Verbs.Texts[language, "Ledger"]) { files, dryRun, replace };
        verb.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(files),
            language,
            rooms,
            async (services, path) =>
            {
                var report = await services.GetRequiredService<LedgerImporter>().ImportAsync(
                    path, parsed.GetValue(dryRun), parsed.GetValue(replace), by: null, Door.CommandLine, cancellation);
                return (report.Succeeded, LedgerReportText.Faults(report, language), LedgerReportText.Lines(report, language));
            },
            cancellation));
        return verb;
    }

    /// <summary>Each path in its turn: one that is refused does not hold up the next, and is told by the exit code.</summary>
    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths,
        Language language,
        Rooms rooms,
        Func<IServiceProvider, string, Task<(bool Succeeded, IReadOnlyList<string> Faults, IReadOnlyList<string> Lines)>> import,
        CancellationToken cancellation)
    {
        // A name that is mistyped is told before anything is read.
        var absent = paths.Where(path => !File.Exists(path) && !Directory.Exists(path)).ToList();
        foreach (var path in absent)
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "NoFile", path]);
        }

        if (absent.Count > 0)
        {
            return 1;
        }

        try
        {
            await using var app = rooms.Build();
            await rooms.OpenAsync(app, cancellation);
            var succeeded = true;
            foreach (var path in paths)
            {
                var report = await import(app.Services, path);
                await TellAsync(report.Faults, report.Lines);
                succeeded &= report.Succeeded;
            }

            return succeeded ? 0 : 1;
        }
        catch (Exception fault) when (StartFault.Explain(fault) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }
    }

    private static async Task TellAsync(IReadOnlyList<string> faults, IReadOnlyList<string> lines)
    {
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
