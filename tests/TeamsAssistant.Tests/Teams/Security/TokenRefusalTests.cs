using System.Net;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Security;

/// <summary>The bot endpoint in production, asked with tokens that Teams did not send: each is a 401, and the bot says nothing.</summary>
public sealed class TokenRefusalTests(Seeded town) : IClassFixture<Seeded>
{
    private static readonly Dictionary<string, Func<TokenIssuer, string, string?>> Ways = new()
    {
        ["no header"] = (_, _) => null,
        ["an empty header"] = (_, _) => "",
        ["no token"] = (_, _) => "Bearer ",
        ["Basic instead of Bearer"] = (issuer, url) => "Basic " + Good(issuer, url),
        ["bearer in lower case"] = (issuer, url) => "bearer " + Good(issuer, url),
        ["two spaces"] = (issuer, url) => "Bearer  " + Good(issuer, url),
        ["two tokens"] = (issuer, url) => $"Bearer {Good(issuer, url)},{Good(issuer, url)}",
        ["text that is no token"] = (_, _) => "Bearer abc",
        ["three empty parts"] = (_, _) => "Bearer ..",
        ["a head that is no JSON"] = (issuer, url) => "Bearer bm90." + Good(issuer, url).ToString().Split('.', 2)[1],
        ["a payload that is a list"] = (issuer, url) => "Bearer " + string.Join('.', Good(issuer, url).ToString().Split('.')[0], TokenDraft.Part(new[] { 1 }), "x"),
        ["five parts, encrypted"] = (issuer, url) => $"Bearer {Good(issuer, url)}.x.y",
        ["four parts"] = (issuer, url) => $"Bearer {Good(issuer, url)}.x",
        ["over-long"] = (issuer, url) => Good(issuer, url).With("padding", new string('x', 9000)).Bearer(),
        ["no signature"] = (issuer, url) => Good(issuer, url).SignedBy(_ => []).Bearer(),
        ["algorithm none"] = (issuer, url) => Good(issuer, url).WithHeader("alg", "none").SignedBy(_ => []).Bearer(),
        ["HS256 with the public key as secret"] = (issuer, url) => Good(issuer, url).WithHeader("alg", "HS256")
            .SignedBy(signed => HMACSHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(issuer.ChannelKey.ToJwk())), signed)).Bearer(),
        ["RS384"] = (issuer, url) => Good(issuer, url).WithHeader("alg", "RS384").Bearer(),
        ["no algorithm"] = (issuer, url) => Good(issuer, url).WithoutHeader("alg").Bearer(),
        ["a critical header"] = (issuer, url) => Good(issuer, url).WithHeader("crit", new[] { "b64" }).Bearer(),
        ["no key id"] = (issuer, url) => Good(issuer, url).WithoutHeader("kid").Bearer(),
        ["an unknown key id"] = (issuer, url) => Good(issuer, url).WithHeader("kid", "other").Bearer(),
        ["signed by another key"] = (issuer, url) => Good(issuer, url).SignedBy(issuer.EntraKey.Sign).Bearer(),
        ["tampered claims"] = (issuer, url) => Swap(Good(issuer, url), Good(issuer, url).With("extra", "x")),
        ["a cut signature"] = (issuer, url) => Good(issuer, url).Bearer()[..^8],
        ["another issuer"] = (issuer, url) => Good(issuer, url).With("iss", "https://evil.example").Bearer(),
        ["no issuer"] = (issuer, url) => Good(issuer, url).Without("iss").Bearer(),
        ["an issuer that only begins right"] = (issuer, url) => Good(issuer, url).With("iss", "https://api.botframework.com.evil.example").Bearer(),
        ["another audience"] = (issuer, url) => Good(issuer, url).With("aud", Guid.NewGuid().ToString()).Bearer(),
        ["no audience"] = (issuer, url) => Good(issuer, url).Without("aud").Bearer(),
        ["the audience in capitals"] = (issuer, url) => Good(issuer, url).With("aud", RunningAssistant.AppId.ToUpperInvariant()).Bearer(),
        ["expired"] = (issuer, url) => Good(issuer, url).With("exp", Now - 3600).With("nbf", Now - 7200).Bearer(),
        ["not yet valid"] = (issuer, url) => Good(issuer, url).With("nbf", Now + 3600).With("exp", Now + 7200).Bearer(),
        ["no expiry"] = (issuer, url) => Good(issuer, url).Without("exp").Bearer(),
        ["no serviceurl"] = (issuer, url) => Good(issuer, url).Without("serviceurl").Bearer(),
        ["an empty serviceurl"] = (issuer, url) => Good(issuer, url).With("serviceurl", "").Bearer(),
        ["another serviceurl"] = (issuer, _) => Good(issuer, "https://evil.example/").Bearer(),
        ["serviceurl as a list"] = (issuer, url) => Good(issuer, url).With("serviceurl", new[] { url }).Bearer(),
        ["the emulator's token"] = (issuer, _) => issuer.Emulator(RunningAssistant.AppId, RunningAssistant.Tenant).Bearer(),
        ["the emulator's token of another tenant"] = (issuer, _) => issuer.Emulator(RunningAssistant.AppId, Guid.NewGuid().ToString()).Bearer(),
        ["another bot's skill token"] = (issuer, _) => issuer.Emulator(Guid.NewGuid().ToString(), RunningAssistant.Tenant).With("aud", RunningAssistant.AppId).Bearer(),
    };

    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    public static TheoryData<string> Names() => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_that_Teams_did_not_send_is_refused(string way)
    {
        var assistant = town.Assistant;
        var sent = assistant.Connector.All.Count;
        var header = Ways[way](assistant.Issuer, assistant.Connector.ServiceUrl);
        var answer = await assistant.PostAsync(Message(), header);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Empty(answer.Body);
        Assert.Equal(sent, assistant.Connector.All.Count);
    }

    [Fact]
    public async Task Teams_own_token_is_accepted() =>
        Assert.Equal(HttpStatusCode.OK, (await town.Assistant.PostAsync(Message(), Good(town.Assistant.Issuer, town.Assistant.Connector.ServiceUrl).Bearer())).Status);

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("http://localhost/teams/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_answer_is_never_sent_to_a_host_that_is_not_on_the_list(string? serviceUrl)
    {
        var activity = town.Olle.Activity("message");
        activity["text"] = "budget Trygga unga";
        activity["serviceUrl"] = serviceUrl;
        var answer = await town.Assistant.PostAsync(
            activity.ToString(Formatting.None), Good(town.Assistant.Issuer, serviceUrl ?? "https://localhost/").Bearer());
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_key_without_the_channels_endorsement_is_refused()
    {
        using var key = new IssuerKey("unendorsed", ["webchat"]);
        town.Assistant.Issuer.Publish(key);
        var token = town.Assistant.Issuer.Channel(RunningAssistant.AppId, town.Assistant.Connector.ServiceUrl, key);
        Assert.Equal(HttpStatusCode.Unauthorized, (await town.Assistant.PostAsync(Message(), token.Bearer())).Status);
    }

    private static TokenDraft Good(TokenIssuer issuer, string serviceUrl) => issuer.Channel(RunningAssistant.AppId, serviceUrl);

    private static string Swap(TokenDraft signed, TokenDraft shown)
    {
        var (one, other) = (signed.ToString().Split('.'), shown.ToString().Split('.'));
        return $"Bearer {one[0]}.{other[1]}.{one[2]}";
    }

    private string Message()
    {
        var activity = town.Olle.Activity("message");
        activity["text"] = "hjälp";
        return activity.ToString(Formatting.None);
    }
}
