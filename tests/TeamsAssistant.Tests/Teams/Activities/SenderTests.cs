using System.Net;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Teams.Activities;

/// <summary>Clients without Action.Execute, and senders that the tenant's directory does not name.</summary>
public sealed class SenderTests(Seeded town) : IClassFixture<Seeded>
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    [Fact]
    public async Task The_fallback_of_an_old_client_stores_the_answer_and_is_answered_by_a_message()
    {
        var form = await town.Sara.Says("uppdatera trygghetspaketet");
        var receipt = await SubmitsAsync(town.Sara, TeamsPerson.Filled(form, "Skicka", Filled).Data);
        Assert.Contains("Rätta", receipt.Buttons);
        Assert.Equal(45, (await town.Assistant.LatestAsync("TP"))!.Update.Answer.Progress);
    }

    [Fact]
    public async Task The_fallback_refuses_what_the_button_refuses()
    {
        var data = TeamsPerson.Filled(await town.Asa.Says("uppdatera lovstöd"), "Skicka", Filled).Data;
        foreach (var person in new[] { town.Olle, town.Tore, town.Stranger })
        {
            Assert.Contains("Det gick inte", (await SubmitsAsync(person, data)).Text, StringComparison.Ordinal);
        }

        data["level"] = "9";
        Assert.NotEmpty((await SubmitsAsync(town.Asa, data)).Inputs);
        data["form"] = new JArray();
        Assert.Contains("kunde inte läsas", (await SubmitsAsync(town.Asa, data)).Text, StringComparison.Ordinal);
        Assert.Null(await town.Assistant.LatestAsync("LOV"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Tore")]
    public async Task Who_has_no_object_id_gets_nothing_and_stores_nothing(string? objectId)
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var rows = await Stored.EverythingAsync(town.Assistant);
        var sent = town.Assistant.Connector.All.Count;

        var pressed = town.Tore.Invoke(verb, data);
        pressed["from"]!["aadObjectId"] = objectId;
        Assert.NotEmpty(TeamsPerson.Notice((await town.Tore.PostAsync(pressed)).Body));

        var asked = town.Tore.Activity("message");
        asked["text"] = "budget Trygga unga";
        asked["from"]!["aadObjectId"] = objectId;
        Assert.Equal(HttpStatusCode.OK, (await town.Tore.PostAsync(asked)).Status);

        Assert.Equal(sent, town.Assistant.Connector.All.Count);
        Assert.Equal(rows, await Stored.EverythingAsync(town.Assistant));
    }

    [Fact]
    public async Task A_guest_who_is_in_no_row_sees_no_figure()
    {
        var guest = await town.Stranger.Says("budget Trygga unga");
        Assert.Contains("finns inte i kommunens register", guest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", guest.Text, StringComparison.Ordinal);
    }

    private async Task<ReceivedCard> SubmitsAsync(TeamsPerson person, JObject data)
    {
        var activity = person.Activity("message");
        activity["value"] = data.DeepClone();
        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync(activity)).Status);
        return await town.Assistant.ReplyTo((string)activity["id"]!);
    }
}
