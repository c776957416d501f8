using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Storage that does not answer, refuses, or goes away between an answer's two writes: nothing typed and nothing stored is lost.</summary>
public sealed class StorageAwayTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private StorageGate gate = null!;
    private Seeded town = null!;

    public async Task InitializeAsync()
    {
        gate = await StorageGate.StartAsync();
        town = new Seeded { Storage = gate.ConnectionString };
        await town.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        gate.Open();
        await town.DisposeAsync();
        await gate.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Storage_taken_away_at_Skicka_leaves_the_form_as_it_stands(int status)
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        if (status == 0)
        {
            gate.Hold();
        }
        else
        {
            gate.Refuse(status);
        }

        Assert.Contains("Inget av det du skrev är borta", await IsToldInTimeAsync(verb, data), StringComparison.Ordinal);

        gate.Open();
        Assert.Null(await town.Assistant.LatestAsync("TU"));
        Assert.Contains("Rätta", (await town.Tore.Sends(verb, data)).Buttons);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task A_minute_without_storage_confirms_nothing_and_the_answer_is_stored_once_when_it_is_back()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var back = town.Assistant.Clock.GetUtcNow().AddMinutes(1);
        while (town.Assistant.Clock.GetUtcNow() < back)
        {
            gate.Refuse(503);
            Assert.Contains("Inget av det du skrev är borta", await IsToldInTimeAsync(verb, data), StringComparison.Ordinal);
            town.Assistant.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        gate.Open();
        Assert.Contains("Rätta", (await town.Tore.Sends(verb, data)).Buttons);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task A_transaction_that_has_begun_is_not_given_up_with_the_persons_time()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        gate.Hold(StorageGate.IsTransaction);
        await IsToldInTimeAsync(verb, data);
        gate.Open();

        // The person does as she was told, and it does not become two.
        await town.Tore.Sends(verb, data);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task A_question_that_storage_refuses_is_answered_with_a_word()
    {
        await town.Olle.Says("hjälp");
        gate.Refuse(403);
        Assert.Contains("Försök igen", (await town.Olle.Says("budget Trygga unga")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_stored_and_not_listed_is_confirmed_and_listed_soon()
    {
        var form = await town.Tore.Says("uppdatera trygga unga");
        gate.Refuse(403, StorageGate.IsListing);
        Assert.Contains("Rätta", (await town.Tore.Presses(form, "Skicka", Filled)).Buttons);
        Assert.Null(await town.Assistant.LatestAsync("TU"));

        gate.Open();
        await RunningAssistant.Until(
            () =>
            {
                town.Assistant.Clock.Advance(StateMending.Pause);
                return town.Assistant.LatestAsync("TU").GetAwaiter().GetResult() is not null;
            },
            "the state to be listed");
    }

    [Fact]
    public async Task A_start_lists_what_a_crash_left_unlisted_in_whatever_round()
    {
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var form = await town.Tore.Says("uppdatera trygga unga");
        gate.Refuse(403, StorageGate.IsListing);
        await town.Tore.Presses(form, "Skicka", [.. Filled, ("progress", "60")]);
        Assert.Equal(45, (await town.Assistant.LatestAsync("TU"))!.Update.Answer.Progress);

        gate.Open();
        await town.Assistant.RestartAsync();
        await RunningAssistant.Until(
            () => town.Assistant.LatestAsync("TU").GetAwaiter().GetResult()!.Update.Answer.Progress == 60, "the start to list the state");
    }

    [Fact]
    public async Task No_change_lets_the_stored_answer_stand_and_not_the_older_one_in_the_list()
    {
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var form = await town.Tore.Says("uppdatera trygga unga");
        gate.Refuse(403, StorageGate.IsListing);
        await town.Asa.Presses(await town.Asa.Says("uppdatera trygga unga"), "Skicka", [.. Filled, ("progress", "60")]);
        gate.Open();

        await town.Tore.Presses(form, "Ingen förändring");

        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal((3, 60), (latest.Revision, latest.Update.Answer.Progress));
    }

    /// <summary>Presses while the gate stops what comes, lets the person's time run out, and gives what she is told.</summary>
    private async Task<string> IsToldInTimeAsync(string verb, Newtonsoft.Json.Linq.JObject data)
    {
        var told = town.Tore.IsTold(verb, data);
        await RunningAssistant.Until(() => gate.Stopped > 0, "a request at the gate");
        town.Assistant.Clock.Advance(FollowUpBot.TimeToAnswer);
        return await told;
    }
}
