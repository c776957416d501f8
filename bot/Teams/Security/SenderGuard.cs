using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Teams.Security;

/// <summary>Decides from a validated activity whether its tenant and the address it wants answers at are ours.</summary>
public sealed class SenderGuard(BotAccount account, IOptions<TeamsOptions> options, IHostEnvironment environment)
{
    /// <summary>Null when the activity may be handled; else a code that says why it is refused.</summary>
    public string? Refuse(IActivity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.Recipient?.Id) || activity.From is null)
        {
            // Without them nothing can be answered; the channel always gives them.
            return "activity.incomplete";
        }

        if (!MayBeCalled(activity.ServiceUrl))
        {
            return "activity.serviceHost";
        }

        return Allows(TenantOf(activity)) ? null : "activity.tenant";
    }

    /// <summary>Whether a request may leave for the address: https to a host on the list, or loopback in Development.</summary>
    public bool MayBeCalled(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return false;
        }

        return uri.Scheme == Uri.UriSchemeHttps && options.Value.ServiceHosts.Any(host => Matches(uri.Host, host))
            || uri.IsLoopback && uri.Scheme is "http" or "https" && environment.IsDevelopment();
    }

    /// <summary>The tenant that the channel vouches for, lower case; null when there is none.</summary>
    public static string? TenantOf(IActivity activity)
    {
        var channelData = (object?)activity.ChannelData as JObject;
        var tenant = (channelData?["tenant"] as JObject)?["id"] is JValue { Type: JTokenType.String or JTokenType.Guid } id ? id.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return (tenant ?? activity.Conversation?.TenantId)?.ToLowerInvariant();
    }

    private bool Allows(string? tenant)
    {
        var allowed = options.Value.Tenants;
        return tenant is not null
            && (allowed.Count > 0 ? allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase)
                : account.Tenant is { } own ? own == tenant
                : environment.IsDevelopment());
    }

    private static bool Matches(string host, string allowed) => allowed.StartsWith('.')
        ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
