using System.CommandLine;
using Microsoft.Extensions.Options;
using TeamsAssistant.Manifest;
using TeamsAssistant.Municipality;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.CommandLine;

/// <summary><c>manifest --out FILE.zip</c>: the app package for the Teams administrator.</summary>
internal static class ManifestVerb
{
    public static Command Create(Language language, Rooms rooms)
    {
        var file = new Option<FileInfo>("--out") { Description = Verbs.Texts[language, "Manifest.Out"], Required = true, HelpName = "FILE.zip" };
        var verb = new Command("manifest", Verbs.Texts[language, "Manifest"]) { file };
        verb.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(file), language, rooms, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(FileInfo file, Language language, Rooms rooms, CancellationToken cancellation)
    {
        await using var app = rooms.Build();
        var municipality = app.Services.GetRequiredService<IOptions<MunicipalityOptions>>().Value;
        if (municipality.Website is not { } website)
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "Manifest.Website"]);
            return 1;
        }

        var real = Guid.TryParse(app.Configuration["MicrosoftAppId"], out var id);
        if (!real && !Guid.TryParse(app.Configuration["Manifest:SampleAppId"], out id))
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "Manifest.AppId"]);
            return 1;
        }

        if (file.Directory is { Exists: false } folder)
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "NoFolder", folder.FullName]);
            return 1;
        }

        try
        {
            await PackAsync(file, new AppPackageValues(id, municipality.Name, website), cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(Verbs.Texts[language, "Manifest.Unwritten", file.FullName]);
            return 1;
        }

        Console.WriteLine(Verbs.Texts[language, real ? "Manifest.Done" : "Manifest.Sample", file.FullName]);
        return 0;
    }

    /// <summary>Beside the file first: a package that cannot be finished leaves the one that was there.</summary>
    private static async Task PackAsync(FileInfo file, AppPackageValues values, CancellationToken cancellation)
    {
        var beside = $"{file.FullName}.{Guid.NewGuid():n}.tmp";
        try
        {
            await using (var output = File.Create(beside))
            {
                await AppPackage.WriteAsync(Path.Combine(AppContext.BaseDirectory, "manifest"), values, output, cancellation);
            }

            File.Move(beside, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
