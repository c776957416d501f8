namespace TeamsAssistant.Imports.Ledger;

internal static class LedgerImportRoom
{
    public static IServiceCollection AddLedgerImport(this IServiceCollection services) => services
        .AddSingleton<LedgerImporter>()
        .AddSingleton<LedgerUndo>();
}
