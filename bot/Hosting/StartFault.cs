using Azure;
using Microsoft.Extensions.Options;

namespace TeamsAssistant.Hosting;

/// <summary>What a person reads in place of a stack trace when the program cannot start.</summary>
internal static class StartFault
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
        InvalidOperationException { InnerException: FormatException or ArgumentException } unreadable
            when unreadable.Message.Contains("configuration value", StringComparison.Ordinal) => unreadable.Message,
        _ => null,
    };
}
