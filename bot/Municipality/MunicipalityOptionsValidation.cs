using Microsoft.Extensions.Options;

namespace TeamsAssistant.Municipality;

internal sealed class MunicipalityOptionsValidation : IValidateOptions<MunicipalityOptions>
{
    public ValidateOptionsResult Validate(string? name, MunicipalityOptions options)
    {
        var faults = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Name))
        {
            faults.Add("Set Municipality__Name to the municipality's name: documents print it.");
        }

        if (!string.IsNullOrEmpty(options.OrganisationNumber) && !IsOrganisationNumber(options.OrganisationNumber))
        {
            faults.Add("Municipality__OrganisationNumber must be ten digits, with or without a hyphen before the last four.");
        }

        if (options.Website is { } site && !(site.IsAbsoluteUri && site.Scheme == Uri.UriSchemeHttps))
        {
            faults.Add("Municipality__Website must be an https address.");
        }

        if (options.ObjectDimension is < 1)
        {
            faults.Add("Municipality__ObjectDimension must be the number of a dimension in the ledger, 1 or more.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsOrganisationNumber(string text)
    {
        var digits = text.Length == 11 && text[6] == '-' ? text.Remove(6, 1) : text;
        return digits.Length == 10 && digits.All(char.IsAsciiDigit);
    }
}
