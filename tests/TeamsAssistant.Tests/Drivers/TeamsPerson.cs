using System.Globalization;
using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>A person in Teams: writes to the bot, presses buttons, and sees what comes back. Signed as Teams signs.</summary>
public sealed class TeamsPerson(RunningAssistant assistant, string id, string name, string conversation)
{
    public string Name => name;

    private bool InChannel => conversation.StartsWith("19:", StringComparison.Ordinal);

    /// <summary>The same person in the channel.</summary>
    public TeamsPerson InThe(string channel) => new(assistant, id, name, channel);

    /// <summary>Writes a message, and gives the card of the answer.</summary>
    public async Task<ReceivedCard> Says(string text)
    {
        var activity = Message(text);
        var status = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, status.Status);
        return await assistant.ReplyTo((string)activity["id"]!);
    }

    /// <summary>The activity of a written message; in a channel the bot is mentioned.</summary>
    public JObject Message(string text)
    {
        var activity = Activity("message");
        activity["text"] = InChannel ? $"<at>Insatser</at> {text}" : text;
        if (InChannel)
        {
            activity["entities"] = new JArray(new JObject
            {
                ["type"] = "mention",
                ["text"] = "<at>Insatser</at>",
                ["mentioned"] = new JObject { ["id"] = RunningAssistant.BotId, ["name"] = "Insatser" },
            });
        }

        return activity;
    }

    /// <summary>Presses a button with the card's fields as they stand, changed as said, and gives the card shown instead.</summary>
    public Task<ReceivedCard> Presses(ReceivedCard card, string button, params (string Field, string Value)[] typed)
    {
        var (verb, data) = Filled(card, button, typed);
        return Sends(verb, data);
    }

    /// <summary>The button's data with the card's fields as they stand, changed as said.</summary>
    public static (string Verb, JObject Data) Filled(ReceivedCard card, string button, params (string Field, string Value)[] typed)
    {
        var (verb, data) = card.Button(button);
        foreach (var (field, value) in card.Inputs)
        {
            data[field] = value;
        }

        foreach (var (field, value) in typed)
        {
            data[field] = value;
        }

        return (verb, data);
    }

    /// <summary>Sends card data, and gives the sentence of an answer that leaves the card as it stands.</summary>
    public async Task<string> IsTold(string verb, JObject data)
    {
        var answer = await PostAsync(Invoke(verb, data));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Notice(answer.Body);
    }

    /// <summary>The sentence of an answer that leaves the card as it stands.</summary>
    public static string Notice(string body)
    {
        var answer = JObject.Parse(body);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        return Assert.IsType<string>(((JValue)answer["value"]!).Value);
    }

    /// <summary>Sends card data of the test's own making.</summary>
    public async Task<ReceivedCard> Sends(string verb, JObject data)
    {
        var answer = await PostAsync(Invoke(verb, data));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var body = JObject.Parse(answer.Body);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        return new ReceivedCard((JObject)body["value"]!);
    }

    /// <summary>The invoke activity of a pressed button.</summary>
    public JObject Invoke(string verb, JObject data)
    {
        var activity = Activity("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>An activity of this person, with nothing in it yet.</summary>
    public JObject Activity(string type)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString("n"),
            ["timestamp"] = assistant.Clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = assistant.Connector.ServiceUrl,
            ["from"] = new JObject { ["id"] = $"29:{id}", ["name"] = name, ["aadObjectId"] = id },
            ["recipient"] = new JObject { ["id"] = RunningAssistant.BotId, ["name"] = "Insatser" },
            ["conversation"] = new JObject
            {
                ["id"] = InChannel ? $"{conversation};messageid=1" : conversation,
                ["conversationType"] = InChannel ? "channel" : "personal",
                ["tenantId"] = RunningAssistant.Tenant,
            },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = RunningAssistant.Tenant } },
            ["locale"] = "sv-SE",
        };
        if (InChannel)
        {
            activity["channelData"]!["team"] = new JObject { ["id"] = "19:team@thread.tacv2" };
            activity["channelData"]!["channel"] = new JObject { ["id"] = conversation };
        }

        return activity;
    }

    /// <summary>Posts an activity with a token of Teams' own.</summary>
    public Task<(HttpStatusCode Status, string Body)> PostAsync(JObject activity) =>
        assistant.PostAsync(activity.ToString(Formatting.None), assistant.Issuer.Channel(RunningAssistant.AppId, assistant.Connector.ServiceUrl).Bearer());
}
