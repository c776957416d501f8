using Microsoft.Extensions.Options;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

internal static class BudgetRoom
{
    public static IServiceCollection AddBudget(this IServiceCollection services)
    {
        services.AddOptions<BudgetOptions>().BindConfiguration("Budget").ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<BudgetOptions>, BudgetOptionsValidation>()
            .AddSingleton(provider => new LedgerTable(provider.GetRequiredService<StorageTables>()))
            .AddSingleton<ILedger>(provider => new LedgerMemory(provider.GetRequiredService<LedgerTable>()))
            .AddSingleton<IWatchedLedgers, WatchedLedgerTable>()
            .AddSingleton<ILedgerVersions>(provider => provider.GetRequiredService<LedgerTable>());
    }
}
