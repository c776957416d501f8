using Microsoft.Extensions.Options;

namespace TeamsAssistant.Storage;

internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString) && options.Endpoint is null)
        {
            return ValidateOptionsResult.Fail("Set Storage__ConnectionString or Storage__Endpoint: without table storage nothing can be kept.");
        }

        if (options.TablePrefix.Length > 20 || options.TablePrefix.Any(letter => !char.IsAsciiLetterOrDigit(letter))
            || (options.TablePrefix.Length > 0 && char.IsAsciiDigit(options.TablePrefix[0])))
        {
            return ValidateOptionsResult.Fail("Storage__TablePrefix must be at most 20 letters and digits and begin with a letter.");
        }

        return ValidateOptionsResult.Success;
    }
}
