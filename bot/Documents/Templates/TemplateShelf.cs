using System.Text;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents.Templates;

/// <summary>The folder of the library where the municipality keeps its templates: lists, checks and activates them.</summary>
public sealed partial class TemplateShelf(ILibraryFolders folders, ITemplates templates, IOptions<LibraryOptions> options, ILogger<TemplateShelf> logger)
{
    /// <summary>Most characters of a name: longer ones fit neither a card nor a row.</summary>
    public const int LongestName = 120;

    // One byte more than a template may have, so that a file that is cut is seen to be too large.
    private const int Most = TemplateZip.LargestFile + 1;

    private static readonly string[] Endings = [".docx", ".dotx", ".docm", ".dotm", ".doc", ".dot"];

    /// <summary>What lies in the folder, and what is active.</summary>
    /// <exception cref="LibraryException">The library cannot tell.</exception>
    public async Task<TemplateList> ListAsync(CancellationToken cancellation)
    {
        var files = folders.ListAsync(options.Value.Templates, cancellation);
        var active = await templates.ListAsync(cancellation);
        return new TemplateList(options.Value.Templates, [.. (await files).Where(file => IsTemplate(file.Name))], active);
    }

    /// <summary>Checks a file for every kind of document; null: it is not in the folder.</summary>
    /// <exception cref="LibraryException">The library cannot give it.</exception>
    public async Task<TemplateVerdict?> CheckAsync(string name, CancellationToken cancellation) =>
        await folders.ReadAsync(options.Value.Templates, name, Most, cancellation) is { } file
            ? new TemplateVerdict(name, Enum.GetValues<MatterKind>().ToDictionary(kind => kind, kind => TemplateReader.Read(file.Content, TemplateSections.Of(kind)).Faults))
            : null;

    /// <summary>Makes a copy of the file the template of a kind, for one committee or all; null: it is not in the folder.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="committee">Abbreviation, or null.</param>
    /// <param name="change">Who, when, by which door. The caller has asked <see cref="TemplateRules.MayUse"/>.</param>
    /// <param name="cancellation">Cancels before it is active.</param>
    /// <returns>The faults; none: it is active.</returns>
    /// <exception cref="LibraryException">The library cannot give it.</exception>
    public async Task<IReadOnlyList<TemplateFault>?> UseAsync(string name, MatterKind kind, string? committee, Change change, CancellationToken cancellation)
    {
        if (await folders.ReadAsync(options.Value.Templates, name, Most, cancellation) is not { } file)
        {
            return null;
        }

        var faults = await templates.ActivateAsync(new NewTemplate(kind, committee, name, file.Content, file.Hash), change, cancellation);
        Log.Used(logger, kind, committee, faults.Count);
        return faults;
    }

    /// <summary>Whether it is a Word file that can be named on a card. Word leaves one of its own beside one that somebody has open.</summary>
    internal static bool IsTemplate(string name) =>
        name.Length <= LongestName && !name.StartsWith("~$", StringComparison.Ordinal)
        && !name.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar)
        && Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static partial class Log
    {
        [LoggerMessage(5005, LogLevel.Information, "Template for {Kind} of {Committee}: {Faults} faults")]
        public static partial void Used(ILogger logger, MatterKind kind, string? committee, int faults);
    }
}
