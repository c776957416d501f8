using System.CommandLine;
using TeamsAssistant.Access;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary><c>import register FILE|FOLDER</c> and <c>import ledger FILE</c>: faults on stderr by file, row and column, exit 1, and nothing written.</summary>
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
            parsed.GetRequiredValue(file),
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
        var file = new Argument<string>("file") { Description = Verbs.Texts[language, "Ledger.File"], HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = Verbs.Texts[language, "DryRun"] };
        var replace = new Option<bool>("--replace") { Description = Verbs.Texts[language, "Ledger.Replace"] };
        var verb = new Command("ledger", Verbs.Texts[language, "Ledger"]) { file, dryRun, replace };
        verb.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file),
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

    private static async Task<int> RunAsync(
        string path,
        Language language,
        Rooms rooms,
        Func<IServiceProvider, string, Task<(bool Succeeded, IReadOnlyList<string> Faults, IReadOnlyList<string> Lines)>> import,
        CancellationToken cancellation)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "NoFile", path]);
            return 1;
        }

        try
        {
            await using var app = rooms.Build();
            await rooms.OpenAsync(app, cancellation);
            var report = await import(app.Services, path);
            foreach (var fault in report.Faults)
            {
                await Console.Error.WriteLineAsync(fault);
            }

            foreach (var line in report.Lines)
            {
                Console.WriteLine(line);
            }

            return report.Succeeded ? 0 : 1;
        }
        catch (Exception fault) when (StartFault.Explain(fault) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }
    }
}
