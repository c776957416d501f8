using System.Buffers.Text;
using System.Net;
using System.Text;
using Newtonsoft.Json;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Sdk;

/// <summary>
/// Tokens are read before they are believed, so an attacker may write anything in them. What the token library of either build stumbles
/// over must be a 401 and never a 500.
/// </summary>
public sealed class HostileTokenTests(Seeded town) : IClassFixture<Seeded>
{
    private static readonly string[] Claims = ["iss", "aud", "ver", "appid", "azp", "tid", "serviceurl", "exp", "nbf", "x"];
    private static readonly string[] Headers = ["alg", "kid", "typ", "cty", "x5t", "jwk", "x"];

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1e400")]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("99999999999999999999999999")]
    [InlineData("\"\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[[],{}]")]
    [InlineData("[[null],{\"a\":null}]")]
    [InlineData("{}")]
    [InlineData("{\"a\":[{\"b\":null}]}")]
    [InlineData("\"2026-01-02T03:04:05Z\"")]
    public async Task A_forged_token_with_anything_in_it_is_refused(string json)
    {
        using var stranger = new IssuerKey(town.Assistant.Issuer.ChannelKey.Id);
        var good = town.Assistant.Issuer.Channel(RunningAssistant.AppId, town.Assistant.Connector.ServiceUrl);
        var activity = town.Olle.Activity("message");
        activity["text"] = "hjälp";
        var faults = new List<string>();
        foreach (var claim in Claims)
            await AskAsync(claim, TokenDraft.Part(good.Header), Written(good.Claims, claim, json));
        foreach (var header in Headers)
            await AskAsync(header, Written(good.Header, header, json), TokenDraft.Part(good.Claims));
        Assert.Empty(faults);

        async Task AskAsync(string changed, string head, string claims)
        {
            var signed = $"{head}.{claims}";
            var signature = Base64Url.EncodeToString(stranger.Sign(Encoding.ASCII.GetBytes(signed)));
            var answer = await town.Assistant.PostAsync(activity.ToString(Formatting.None), $"Bearer {signed}.{signature}");
            if (answer.Status != HttpStatusCode.Unauthorized)
                faults.Add($"{changed}: {answer.Status}");
        }
    }

    private static string Written(Dictionary<string, object> members, string name, string json)
    {
        var all = members.Where(member => member.Key != name)
            .Select(member => $"\"{member.Key}\":{System.Text.Json.JsonSerializer.Serialize(member.Value)}")
            .Append($"\"{name}\":{json}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes("{" + string.Join(',', all) + "}"));
    }
}
