using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Imports.CommandLine;

/// <summary><c>import ledger FILE…</c> and <c>undo ledger</c>, from outside.</summary>
public sealed class LedgerVerbTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private Dictionary<string, string> settings = [];

    public async Task InitializeAsync()
    {
        settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Demo__Data"] = folder["data"],
            ["Storage__ConnectionString"] = (await SharedAzurite.GetAsync()).ConnectionString,
            ["Storage__TablePrefix"] = "V" + Guid.NewGuid().ToString("n")[..12],
        };
        await PutAsync("one.se", SieFile.Of2023().Voucher("20230115", "4010 {20 4110} 5"));
        await PutAsync("two.se", SieFile.Of2023().Voucher("20230115", "4010 {20 4110} 8"));
        await PutAsync("wrong.se", SieFile.Of2023().Line("#TRANS"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_refused_file_ends_with_1_and_the_next_is_imported_all_the_same()
    {
        var (code, output, errors) = await RunAsync("import", "ledger", folder["wrong.se"], folder["one.se"]);

        Assert.Equal(1, code);
        Assert.Contains("wrong.se:", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong.se", output, StringComparison.Ordinal);
        Assert.Contains("one.se", output, StringComparison.Ordinal);
        Assert.Contains("one.se", (await RunAsync("undo", "ledger", "--dry-run")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_with_one_that_is_not_there_none_is_read()
    {
        var (code, output, errors) = await RunAsync("import", "ledger", folder["one.se"], folder["gone.se"]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("gone.se", errors, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("undo", "ledger", "--dry-run")).Code);
    }

    [Fact]
    public async Task Each_import_is_undone_in_its_turn_until_there_is_none()
    {
        var (code, output, errors) = await RunAsync("import", "ledger", folder["one.se"], folder["two.se"]);
        Assert.True(code == 0, errors);
        Assert.Matches("(?s)one[.]se.*two[.]se", output);

        // Looked at only, it can still be undone.
        Assert.Equal(0, (await RunAsync("undo", "ledger", "2023", "--dry-run")).Code);

        var last = await RunAsync("undo", "ledger", "2023");
        Assert.Equal(0, last.Code);
        Assert.Contains("one.se", last.Output, StringComparison.Ordinal);

        var first = await RunAsync("undo", "ledger");
        Assert.Equal(0, first.Code);
        Assert.DoesNotContain("two.se", first.Output, StringComparison.Ordinal);

        var none = await RunAsync("undo", "ledger", "2023");
        Assert.Equal((1, ""), (none.Code, none.Output));
        Assert.Single(none.Errors.Split('\n'));
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] args) => AssistantProcess.RunAsync(settings, args);

    private async Task PutAsync(string name, SieFile file)
    {
        await using var to = File.Create(folder[name]);
        await using var from = file.Open();
        await from.CopyToAsync(to);
    }
}
