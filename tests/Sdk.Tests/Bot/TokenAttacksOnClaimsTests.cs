using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

public sealed class TokenAttacksOnClaimsTests(TokenTable table) : IClassFixture<TokenTable>
{
    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://login.example.org")]
    [InlineData("")]
    public Task Another_issuer_is_refused(string issuer) => table.RefusedAsync(table.FromTeams().With("iss", issuer));

    [Fact]
    public Task No_issuer_is_refused() => table.RefusedAsync(table.FromTeams().Without("iss"));

    [Theory]
    [InlineData("0f2b1c9e-7a4d-4a53-9d5e-000000000003")]
    [InlineData("0F2B1C9E-7A4D-4A53-9D5E-000000000002")]
    [InlineData(" 0f2b1c9e-7a4d-4a53-9d5e-000000000002")]
    [InlineData("api://0f2b1c9e-7a4d-4a53-9d5e-000000000002")]
    [InlineData("*")]
    [InlineData("")]
    public Task Another_audience_is_refused(string audience) => table.RefusedAsync(table.FromTeams().With("aud", audience));

    [Fact]
    public Task No_audience_is_refused() => table.RefusedAsync(table.FromTeams().Without("aud"));

    [Fact]
    public Task Two_audiences_of_which_the_first_is_another_are_refused() =>
        table.RefusedAsync(table.FromTeams().With("aud", new[] { "another-app", TokenTable.AppId }));

    [Fact]
    public async Task Two_audiences_of_which_the_first_is_the_bot_are_a_fault() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => table.AskAsync(table.FromTeams().With("aud", new[] { TokenTable.AppId, "another-app" }).Bearer()));

    [Fact]
    public Task An_expired_token_is_refused() => table.RefusedAsync(table.FromTeams().With("nbf", Now - 7200).With("exp", Now - 360));

    [Fact]
    public Task A_token_that_expired_within_the_clock_skew_is_believed() =>
        table.AcceptedAsync(table.FromTeams().With("nbf", Now - 7200).With("exp", Now - 200));

    [Fact]
    public Task A_token_that_is_not_yet_valid_is_refused() => table.BrokenAsync(table.FromTeams().With("nbf", Now + 360));

    [Fact]
    public Task A_token_without_end_is_refused() => table.BrokenAsync(table.FromTeams().Without("exp"));

    [Fact]
    public Task A_token_that_ends_before_it_starts_is_refused() =>
        table.BrokenAsync(table.FromTeams().With("nbf", Now + 100).With("exp", Now - 100));

    [Theory]
    [InlineData("https://smba.example.org/emea")]
    [InlineData("https://smba.example.org/amer/")]
    [InlineData("https://smba.example.org.evil.example/emea/")]
    [InlineData("http://smba.example.org/emea/")]
    [InlineData("")]
    public Task Another_service_url_than_the_activity_names_is_refused(string claimed) =>
        table.RefusedAsync(table.FromTeams().With("serviceurl", claimed));

    [Fact]
    public Task A_token_without_service_url_is_refused() => table.RefusedAsync(table.FromTeams().Without("serviceurl"));

    [Fact]
    public Task A_service_url_under_another_name_is_refused() =>
        table.RefusedAsync(table.FromTeams().Without("serviceurl").With("serviceUrl", TokenTable.ServiceUrl));

    [Fact]
    public Task Two_service_urls_of_which_the_first_is_another_are_refused() =>
        table.RefusedAsync(table.FromTeams().With("serviceurl", new[] { "https://evil.example/", TokenTable.ServiceUrl }));

    [Fact]
    public Task A_service_url_in_other_case_is_believed() =>
        table.AcceptedAsync(table.FromTeams().With("serviceurl", TokenTable.ServiceUrl.ToUpperInvariant()));

    [Fact]
    public async Task A_demanded_endorsement_that_the_key_lacks_is_refused()
    {
        var strict = table.Bot(new AuthenticationConfiguration { RequiredEndorsements = ["government"] });
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => strict.AuthenticateRequestAsync(
            new() { ChannelId = "msteams", ServiceUrl = TokenTable.ServiceUrl }, table.FromTeams().Bearer(), CancellationToken.None));
    }

    /// <summary>
    /// The claims are read before the signature is checked, so an attacker can put anything there. The token library refuses most of it and
    /// stumbles over the rest, each version over something else: the product looks first.
    /// </summary>
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1e400")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999")]
    [InlineData("\"\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[[],{}]")]
    [InlineData("{}")]
    [InlineData("{\"a\":[{\"b\":null}]}")]
    [InlineData("\"2026-01-02T03:04:05Z\"")]
    public async Task Claims_and_headers_of_another_kind_are_never_believed(string json)
    {
        using var stranger = new IssuerKey(table.Issuer.ChannelKey.Id);
        string[] claims = ["iss", "aud", "ver", "appid", "azp", "tid", "serviceurl", "exp", "nbf"];
        foreach (var claim in claims)
            await AskAsync(Forged(TokenDraft.Part(table.FromTeams().Header), Written(table.FromTeams().Claims, claim, json), stranger), claim);
        string[] headers = ["alg", "kid", "typ", "x5t", "jwk"];
        foreach (var header in headers)
            await AskAsync(Forged(Written(table.FromTeams().Header, header, json), TokenDraft.Part(table.FromTeams().Claims), stranger), header);

        async Task AskAsync(string token, string changed)
        {
            var fault = await Record.ExceptionAsync(() => table.AskAsync("Bearer " + token));
            Assert.True(fault is not null, changed);
        }
    }

    private static string Written(Dictionary<string, object> members, string name, string json)
    {
        var all = members.Where(member => member.Key != name).Select(member => $"\"{member.Key}\":{JsonSerializer.Serialize(member.Value)}").Append($"\"{name}\":{json}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes("{" + string.Join(',', all) + "}"));
    }

    private static string Forged(string header, string claims, IssuerKey key)
    {
        var signed = $"{header}.{claims}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }
}
