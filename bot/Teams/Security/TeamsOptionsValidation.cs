using Microsoft.Extensions.Options;

namespace TeamsAssistant.Teams.Security;

/// <summary>What the bot endpoint needs before it opens: its own registration as the Bot SDK names it, and whom it answers.</summary>
internal sealed class TeamsOptionsValidation(IConfiguration configuration, IWebHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    private const int SmallestLimit = 1024;

    private string Type => configuration["MicrosoftAppType"]?.Trim() ?? "";

    private bool IsManaged => Is("UserAssignedMsi");

    /// <summary>Whether the registration itself lies in one tenant, which is then allowed without being listed.</summary>
    private bool HasOwnTenant => Has("MicrosoftAppId") && (IsManaged || Is("SingleTenant"));

    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        // A missing MicrosoftAppId is StartGuard's; the rest of the registration means nothing without it.
        List<string> wrong = Has("MicrosoftAppId") ? [.. Registration()] : [];
        if (options.LargestActivity < SmallestLimit)
        {
            wrong.Add($"Teams__LargestActivity must be at least {SmallestLimit} bytes; Teams' own messages take up to 100,000.");
        }

        if (options.ServiceHosts.All(string.IsNullOrWhiteSpace))
        {
            wrong.Add("Teams__ServiceHosts must name a host that answers may be sent to.");
        }

        if (!environment.IsDevelopment() && !HasOwnTenant && !Has("MicrosoftAppTenantId") && options.Tenants.All(string.IsNullOrWhiteSpace))
        {
            wrong.Add("Set MicrosoftAppTenantId or Teams__Tenants__0 to the tenant whose people may use the assistant: without it nobody may.");
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Registration()
    {
        if (Type.Length > 0 && !IsManaged && !Is("SingleTenant") && !Is("MultiTenant"))
        {
            yield return "MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant.";
            yield break;
        }

        if (HasOwnTenant && !Has("MicrosoftAppTenantId"))
        {
            yield return $"Set MicrosoftAppTenantId: MicrosoftAppType={Type} needs the tenant of the bot's registration.";
        }

        if (IsManaged && Has("MicrosoftAppPassword"))
        {
            yield return "Take MicrosoftAppPassword away: a bot with a managed identity (MicrosoftAppType=UserAssignedMSI) has none.";
        }

        if (!IsManaged && !Has("MicrosoftAppPassword"))
        {
            yield return "Set MicrosoftAppPassword to the secret of the bot's registration: without it nothing can be sent.";
        }
    }

    private bool Is(string type) => Type.Equals(type, StringComparison.OrdinalIgnoreCase);

    private bool Has(string setting) => !string.IsNullOrWhiteSpace(configuration[setting]);
}
