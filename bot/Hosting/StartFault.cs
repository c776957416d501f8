using System.Text.RegularExpressions;
using Azure;
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
            string.Join(Environment.NewLine, many.InnerExceptions.Select(Explain)),
        RequestFailedException { Status: 0 } =>
            "Table storage does not answer: check Storage__ConnectionString or Storage__Endpoint, and that it can be reached from here.",
        RequestFailedException { Status: 401 or 403 } =>
            "Table storage refuses the assistant: check the account key, or that its identity has the role Storage Table Data Contributor.",
        InvalidOperationException unbound when UnreadableSetting().Match(unbound.Message) is { Success: true } setting =>
            $"{setting.Groups["key"].Value.Replace(":", "__", StringComparison.Ordinal)} cannot be read as {setting.Groups["type"].Value}.",
        _ => null,
    };

    // The binder's own message, which names the key in its own form and repeats a value that may be a secret.
    [GeneratedRegex(@"configuration value.* at '(?<key>[^']+)' to type '(?:[\w]+\.)*(?<type>\w+)'")]
    private static partial Regex UnreadableSetting();
}
