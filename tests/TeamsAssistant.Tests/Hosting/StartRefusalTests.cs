using System.Net;
using System.Net.Sockets;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Hosting;

/// <summary>Each start that is refused: exit code 1, one sentence a fault on stderr that names the setting, no stack trace.</summary>
public sealed class StartRefusalTests
{
    private static readonly Dictionary<string, string> Production = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = "5b1f9a34-2d6e-4c7a-8b90-1c2d3e4f5a60",
        ["MicrosoftAppPassword"] = "hemligt",
        ["MicrosoftAppTenantId"] = "7e0c1a52-3f0d-4b8e-9f61-0a2b5c6d7e80",
        ["Municipality__Name"] = "Exempelkommun",
        ["Storage__ConnectionString"] = "AccountName=devstoreaccount1;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:9/devstoreaccount1",
        ["Library__Folder"] = Path.GetTempPath(),
    };

    private static readonly Dictionary<string, string> Development = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["Demo__Enabled"] = "false",
        ["Storage__ConnectionString"] = Production["Storage__ConnectionString"],
        ["Library__Folder"] = Path.GetTempPath(),
    };

    public static TheoryData<string, string, string> WrongInProduction => new()
    {
        { "MicrosoftAppId", "", "Set MicrosoftAppId" },
        { "MicrosoftAppId", "insatser", "MicrosoftAppId must be" },
        { "Municipality__Name", "", "Set Municipality__Name" },
        { "Municipality__OrganisationNumber", "12-34", "Municipality__OrganisationNumber must be" },
        { "Municipality__ObjectDimension", "0", "Municipality__ObjectDimension must be" },
        { "Municipality__ObjectDimension", "sex", "Municipality__ObjectDimension cannot be read" },
        { "Municipality__Website", "http://www.example.se", "Municipality__Website must be" },
        { "Demo__Enabled", "true", "Demo__Enabled is for Development only" },
        { "ASPNETCORE_URLS", "3978", "is not an address" },
        { "MicrosoftAppPassword", "", "Set MicrosoftAppPassword" },
        { "MicrosoftAppTenantId", "", "Set MicrosoftAppTenantId: MicrosoftAppType=SingleTenant" },
        { "MicrosoftAppType", "Single", "MicrosoftAppType must be" },
        { "MicrosoftAppType", "UserAssignedMSI", "Take MicrosoftAppPassword away" },
        { "Teams__LargestActivity", "0", "Teams__LargestActivity must be" },
        { "Teams__LargestActivity", "stor", "Teams__LargestActivity cannot be read" },
        { "Library__Kind", "SharePoint", "Set Library__SiteId" },
    };

    [Theory]
    [MemberData(nameof(WrongInProduction))]
    public Task A_setting_that_is_wrong_is_named(string setting, string value, string sentence) =>
        RefusedAsync(Production, setting, value, sentence);

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://+:0")]
    [InlineData("http://192.0.2.1:0")]
    public Task Without_an_app_id_Development_answers_on_this_machine_only(string addresses) =>
        RefusedAsync(Development, "ASPNETCORE_URLS", addresses, "listen on this machine only");

    [Fact]
    public Task Without_an_app_id_a_Kestrel_endpoint_counts_as_an_address() =>
        RefusedAsync(Development, "Kestrel__Endpoints__Open__Url", "http://0.0.0.0:0", "listen on this machine only");

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await RefusedAsync(Development, "ASPNETCORE_URLS", $"http://127.0.0.1:{port}", $"Port {port} is taken");
    }

    [Fact]
    public async Task In_Production_somebody_must_be_allowed()
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Production) { ["MicrosoftAppType"] = "MultiTenant", ["MicrosoftAppTenantId"] = "" });
        Assert.Equal(1, code);
        Assert.StartsWith("Set MicrosoftAppTenantId or Teams__Tenants__0", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_the_same_as_the_start()
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Production) { ["MicrosoftAppPassword"] = "" }, "doctor");
        Assert.Equal(1, code);
        Assert.Contains("Set MicrosoftAppPassword", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_wrong_settings_are_told_at_once()
    {
        var (_, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Production) { ["Municipality__Name"] = "", ["Municipality__OrganisationNumber"] = "1" });
        Assert.Equal(2, errors.Split('\n').Length);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_not_repeated()
    {
        var (_, _, errors) = await AssistantProcess.RunAsync(
            new Dictionary<string, string>(Production) { ["Municipality__ObjectDimension"] = "hemlighet" });
        Assert.DoesNotContain("hemlighet", errors, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(Dictionary<string, string> settings, string setting, string value, string sentence)
    {
        var (code, output, errors) = await AssistantProcess.RunAsync(new Dictionary<string, string>(settings) { [setting] = value });
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains(sentence, Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }
}
