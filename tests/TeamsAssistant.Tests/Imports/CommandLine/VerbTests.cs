using System.IO.Compression;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Imports.CommandLine;

/// <summary>The program as a command line, from outside: exit code and what stands on which stream.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private Dictionary<string, string> Settings => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Demo__Data"] = folder["data"],
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("imprt", "register", "x")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("import", "budget", "x")]
    [InlineData("manifest")]
    [InlineData("doctor", "--fast")]
    public async Task A_verb_that_is_not_understood_ends_with_1_and_a_word_on_stderr(params string[] args)
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(Settings, args);
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Läser in", "--help")]
    [InlineData("Imports", "--help", "--language", "en")]
    public async Task Help_speaks_the_readers_language(string words, params string[] args)
    {
        var (code, output, errors) = await AssistantProcess.RunAsync(Settings, args);
        Assert.Equal(0, code);
        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Manifest_packs_the_app_for_the_registered_id()
    {
        const string id = "00000000-1111-2222-3333-444444444444";
        var (code, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Settings) { ["MicrosoftAppId"] = id }, "manifest", "--out", folder["app.zip"]);
        Assert.True(code == 0, errors);
        await using var zip = await ZipFile.OpenReadAsync(folder["app.zip"]);
        using var manifest = new StreamReader(await zip.GetEntry("manifest.json")!.OpenAsync());
        Assert.Contains(id, await manifest.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_says_when_the_id_is_only_the_demos()
    {
        var (code, output, _) = await AssistantProcess.RunAsync(Settings, "manifest", "--out", folder["app.zip"]);
        Assert.Equal(0, code);
        Assert.Contains("MicrosoftAppId är inte satt", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_into_a_folder_that_is_missing_ends_with_1()
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(Settings, "manifest", "--out", folder["missing/app.zip"]);
        Assert.Equal(1, code);
        Assert.Contains("finns inte", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_cannot_be_written_leaves_the_file_that_was_there()
    {
        Directory.CreateDirectory(folder["app.zip"]);
        var (code, _, errors) = await AssistantProcess.RunAsync(Settings, "manifest", "--out", folder["app.zip"]);
        Assert.Equal(1, code);
        Assert.Contains("Kan inte skriva", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
        Assert.Equal([folder["app.zip"]], Directory.EnumerateFileSystemEntries(folder.Path).Where(path => path.Contains("app.zip", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_is_no_ledger()
    {
        var (code, output, errors) = await AssistantProcess.RunAsync(Settings, "import", "ledger", folder.Path);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("filen går inte att läsa", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_names_the_setting_that_is_wrong()
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Settings) { ["Municipality__Name"] = "" }, "doctor");
        Assert.Equal(1, code);
        Assert.Contains("Set Municipality__Name", errors, StringComparison.Ordinal);
    }
}
