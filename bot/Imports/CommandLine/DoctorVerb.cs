using System.CommandLine;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using TeamsAssistant.Hosting;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary><c>doctor</c>: looks at settings, storage, register and library, and says what is wrong. Changes nothing but makes missing tables.</summary>
internal static class DoctorVerb
{
    public static Command Create(Language language, Rooms rooms)
    {
        var verb = new Command("doctor", Verbs.Texts[language, "Doctor"]);
        verb.SetAction((_, cancellation) => RunAsync(language, rooms, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Language language, Rooms rooms, CancellationToken cancellation)
    {
        await using var app = rooms.Build();
        var wrong = Settings(app);
        if (wrong is null)
        {
            Console.WriteLine(Verbs.Texts[language, "Doctor.Ok", Verbs.Texts[language, "Doctor.settings"]]);
            return await PartsAsync(app, language, rooms, cancellation) ? 0 : 1;
        }

        await Console.Error.WriteLineAsync(Verbs.Texts[language, "Doctor.Wrong", Verbs.Texts[language, "Doctor.settings"], wrong]);
        return 1;
    }

    private static string? Settings(WebApplication app)
    {
        try
        {
            app.Services.GetService<IStartupValidator>()?.Validate();
            return StartGuard.Refusal(app.Configuration, app.Environment);
        }
        catch (Exception fault) when (StartFault.Explain(fault) is { } why)
        {
            return why;
        }
    }

    // An exception's own text is nothing for her who reads it.
    private static string Why(HealthReportEntry entry) => entry.Exception is null ? entry.Description ?? "" : "It does not answer.";

    private static async Task<bool> PartsAsync(WebApplication app, Language language, Rooms rooms, CancellationToken cancellation)
    {
        try
        {
            await rooms.OpenAsync(app, cancellation);
        }
        catch (Exception fault) when (StartFault.Explain(fault) is { } why)
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "Doctor.Wrong", Verbs.Texts[language, "Doctor.storage"], why]);
            return false;
        }

        var report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(cancellation);
        foreach (var (part, entry) in report.Entries)
        {
            var name = Verbs.Texts[language, $"Doctor.{part}"];
            await (entry.Status == HealthStatus.Healthy
                ? Console.Out.WriteLineAsync(Verbs.Texts[language, "Doctor.Ok", name])
                : Console.Error.WriteLineAsync(Verbs.Texts[language, "Doctor.Wrong", name, Why(entry)]));
        }

        return report.Status == HealthStatus.Healthy;
    }
}
