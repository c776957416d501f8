using Microsoft.Extensions.Options;

namespace TeamsAssistant.Budget;

internal sealed class BudgetOptionsValidation : IValidateOptions<BudgetOptions>
{
    public ValidateOptionsResult Validate(string? name, BudgetOptions options)
    {
        var faults = new List<string>();
        if (options.DeviationPercent is < 0 or > 100)
        {
            faults.Add("Budget__DeviationPercent must be 0 to 100: percent of budget.");
        }

        if (options.DeviationThousands is < 0 or > 1_000_000)
        {
            faults.Add("Budget__DeviationThousands must be 0 to 1000000: thousands of kronor.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
