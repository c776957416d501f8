using Microsoft.Extensions.Options;

namespace TeamsAssistant.Rounds.Wheel;

internal sealed class WheelOptionsValidation : IValidateOptions<WheelOptions>
{
    public ValidateOptionsResult Validate(string? name, WheelOptions options)
    {
        var faults = new List<string>();
        if (options.Points is null)
        {
            faults.Add($"Rounds__Reminders must be words of {string.Join(", ", Enum.GetValues<ReminderPoint>().Select(RoundMarks.Of))}, with commas.");
        }

        if (options.MostRecipientsUnasked is < 1 or > 100_000)
        {
            faults.Add("Rounds__MostRecipientsUnasked must be 1 to 100000: people whom a start writes to without asking first.");
        }

        if (options.CloseAfterWorkingDays is < 1 or > 250)
        {
            faults.Add("Rounds__CloseAfterWorkingDays must be 1 to 250: working days after the last day to answer.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
