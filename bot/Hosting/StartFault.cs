using System.Text.RegularExpressions;
using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace TeamsAssistant.Hosting;

/// <summary>What a person reads in place of a stack trace when the program cannot start.</summary>
internal static partial class StartFault
{
    /// <summary>The sentences for a fault that she can mend, one a line; null for a fault of ours, which keeps its stack trace.</summary>
    public static string? Explain(Exception fault) => fault switch
    {
        StartRefusedException refused => refused.Message,
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
        AggregateException many when many.InnerExceptions.All(one => Explain(one) is not null) =>
            string.Join(Environment.NewLine, many.InnerExceptions.Select(Explain).Distinct()),
        RequestFailedException { Status: 0 } =>
            "Table storage does not answer: check Storage__ConnectionString or Storage__Endpoint, and that it can be reached from here.",
        OperationCanceledException or TimeoutException =>
            "It was interrupted, or table storage did not answer in time: check Storage__ConnectionString or Storage__Endpoint, and that it can be reached from here.",
        AuthenticationFailedException =>
            "The assistant has no identity that table storage knows: give the app a managed identity, or set Storage__ConnectionString.",
        RequestFailedException { Status: 401 or 403 } =>
            "Table storage refuses the assistant: check the account key, or that its identity has the role Storage Table Data Contributor.",
        RequestFailedException refused =>
            $"Table storage answers {refused.Status} {refused.ErrorCode}: check that Storage__ConnectionString or Storage__Endpoint names table storage, and its state.",
        InvalidOperationException unbound when UnreadableSetting().Match(unbound.Message) is { Success: true } setting =>
            $"{setting.Groups["key"].Value.Replace(":", "__", StringComparison.Ordinal)} cannot be read as {setting.Groups["type"].Value}.",
        _ => null,
    };

    // The binder's own message, which names the key in its own form and repeats a value that may be a secret.
    [GeneratedRegex(@"configuration value.* at '(?<key>[^']+)' to type '(?:[\w]+\.)*(?<type>\w+)'")]
    private static partial Regex UnreadableSetting();
}
