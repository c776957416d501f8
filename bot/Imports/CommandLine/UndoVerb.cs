using System.CommandLine;
using TeamsAssistant.Access;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary><c>undo ledger [YEAR]</c>: the year is as it was before its last import; exit 1 when nothing was undone.</summary>
internal static class UndoVerb
{
    public static Command Create(Language language, Rooms rooms)
    {
        var year = new Argument<int?>("year") { Description = Verbs.Texts[language, "Undo.Year"], HelpName = "YEAR", Arity = ArgumentArity.ZeroOrOne };
        var dryRun = new Option<bool>("--dry-run") { Description = Verbs.Texts[language, "DryRun"] };
        var ledger = new Command("ledger", Verbs.Texts[language, "Undo.Ledger"]) { year, dryRun };
        ledger.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(year), parsed.GetValue(dryRun), language, rooms, cancellation));
        return new Command("undo", Verbs.Texts[language, "Undo"]) { ledger };
    }

    private static async Task<int> RunAsync(int? year, bool dryRun, Language language, Rooms rooms, CancellationToken cancellation)
    {
        try
        {
            await using var app = rooms.Build();
            await rooms.OpenAsync(app, cancellation);
            var undo = app.Services.GetRequiredService<LedgerUndo>();
            var report = await undo.LookAsync(year, cancellation);
            if (report.Undone is { } import && !dryRun)
            {
                report = await undo.UndoAsync(import.Id, by: null, Door.CommandLine, cancellation);
            }

            var succeeded = report.Outcome is LedgerUndoOutcome.Undone or LedgerUndoOutcome.Ready;
            await (succeeded ? Console.Out : Console.Error).WriteLineAsync(LedgerUndoText.Of(report, language));
            return succeeded ? 0 : 1;
        }
        catch (Exception fault) when (StartFault.Explain(fault) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }
    }
}
