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

        await using var output = file.Create();
        await AppPackage.WriteAsync(
            Path.Combine(AppContext.BaseDirectory, "manifest"), new AppPackageValues(id, municipality.Name, website), output, cancellation);
        Console.WriteLine(Verbs.Texts[language, real ? "Manifest.Done" : "Manifest.Sample", file.FullName]);
        return 0;
    }
}
