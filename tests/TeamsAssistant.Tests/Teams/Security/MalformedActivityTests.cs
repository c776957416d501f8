using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Teams.Security;

/// <summary>Activities that no Teams would send, with Teams' own token: none makes the bot answer 5xx or fall over.</summary>
public sealed class MalformedActivityTests(Seeded town) : IClassFixture<Seeded>
{
    private const int Count = 10_000;
    private const int Seed = 20261124;

    [Fact]
    public async Task Ten_thousand_malformed_activities_give_no_5xx()
    {
        var random = new Random(Seed);
        var bodies = Enumerable.Range(0, Count).Select(_ => Malform(random)).ToList();
        var token = town.Assistant.Issuer.Channel(RunningAssistant.AppId, town.Assistant.Connector.ServiceUrl).Bearer();
        var failed = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (body, _) =>
        {
            var answer = await town.Assistant.PostAsync(body, token);
            if (answer.Status >= HttpStatusCode.InternalServerError)
            {
                failed.Add($"{(int)answer.Status}: {body}");
            }
        });
        Assert.True(failed.IsEmpty, string.Join('\n', failed.Take(3)));
        town.Assistant.Connector.Drain();
        Assert.Contains("Trygga unga", (await town.Olle.Says("budget Trygga unga")).Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"type\":null}")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":7}")]
    public async Task A_body_that_is_no_activity_is_the_senders_fault(string body)
    {
        var token = town.Assistant.Issuer.Channel(RunningAssistant.AppId, town.Assistant.Connector.ServiceUrl).Bearer();
        var answer = await town.Assistant.PostAsync(body, token);
        Assert.InRange((int)answer.Status, 400, 499);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var token = town.Assistant.Issuer.Channel(RunningAssistant.AppId, town.Assistant.Connector.ServiceUrl).Bearer();
        var activity = town.Olle.Activity("message");
        activity["text"] = new string('x', 300 * 1024);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await town.Assistant.PostAsync(activity.ToString(Formatting.None), token)).Status);
    }

    // A sound activity with some of its members taken away, changed to something else, or filled with what does not belong there.
    private string Malform(Random random)
    {
        var activity = Sound(random);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var places = activity.Descendants().Where(token => token is JProperty).Cast<JProperty>().ToList();
            if (places.Count == 0)
            {
                break;
            }

            var place = places[random.Next(places.Count)];
            if (random.Next(4) == 0)
            {
                place.Remove();
            }
            else
            {
                place.Value = Anything(random, 0);
            }
        }

        var body = activity.ToString(Formatting.None);
        return random.Next(20) == 0 ? body[..random.Next(body.Length)] : body;
    }

    private JObject Sound(Random random)
    {
        var person = random.Next(2) == 0 ? town.Olle : town.Tore.InThe(Seeded.Channel);
        switch (random.Next(5))
        {
            case 0:
                var message = person.Activity("message");
                message["text"] = random.Next(2) == 0 ? "budget Trygga unga" : "uppdatera tu";
                return message;
            case 1:
                return person.Invoke("answer.send", new JObject { ["verb"] = "answer.send", ["initiative"] = "TU", ["form"] = "f", ["level"] = "2", ["lang"] = "sv" });
            case 2:
                var update = person.Activity("conversationUpdate");
                update["membersAdded"] = new JArray(new JObject { ["id"] = RunningAssistant.BotId });
                return update;
            case 3:
                var install = person.Activity("installationUpdate");
                install["action"] = "add";
                return install;
            default:
                var submit = person.Activity("message");
                submit["value"] = random.Next(2) == 0
                    ? new JObject { ["verb"] = "budget.show", ["initiative"] = "TU", ["year"] = 2026, ["lang"] = "sv" }
                    : new JObject
                    {
                        ["verb"] = "answer.send",
                        ["initiative"] = "TU",
                        ["form"] = "f",
                        ["level"] = "2",
                        ["progress"] = 45,
                        ["done"] = "x",
                        ["lang"] = "sv",
                    };
                return submit;
        }
    }

    private static JToken Anything(Random random, int depth) => random.Next(depth > 2 ? 8 : 10) switch
    {
        0 => JValue.CreateNull(),
        1 => random.NextInt64(),
        2 => random.NextDouble() * 1e300,
        3 => random.Next(2) == 0,
        4 => "",
        5 => new string('å', random.Next(3000)),
        6 => "\u0000\ud83d<at>x</at>/\\#?'|~%",
        7 => "2026-11-24T09:00:00Z",
        8 => new JArray(Enumerable.Range(0, random.Next(4)).Select(_ => Anything(random, depth + 1))),
        _ => new JObject { ["id"] = Anything(random, depth + 1), ["x"] = Anything(random, depth + 1) },
    };
}
