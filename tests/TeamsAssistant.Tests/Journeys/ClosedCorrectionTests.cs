using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Rounds;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What was said in a round that is closed stands: nobody corrects it, and a new answer is offered instead.</summary>
public sealed class ClosedCorrectionTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly TurnedWheel wheel = new();

    public Task InitializeAsync() => wheel.InitializeAsync();

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Theory]
    [InlineData(false, "sv", "Omgången stängdes den 24 november 2026, och svaret för Trygga unga står kvar i den som det är.", "Lämna ett nytt svar")]
    [InlineData(true, "en", "The round was closed on November 24, 2026, and the answer for Trygga unga stands in it as it is.", "Give a new answer")]
    public async Task A_receipt_of_a_closed_round_offers_a_new_answer_instead_of_a_correction(bool frozen, string language, string told, string way)
    {
        var receipt = await ReceiptAsync();
        await CloseAsync(frozen);
        var before = await Stored.EverythingAsync(wheel.Town.Assistant);

        var (verb, data) = receipt.Button("Rätta");
        data["lang"] = language;
        var notice = await wheel.Town.Tore.Sends(verb, data);
        Assert.Contains(told, notice.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(wheel.Town.Assistant));

        // The new answer is one between rounds, and the outcome stays.
        var form = await wheel.Town.Tore.Presses(notice, way);
        await wheel.Town.Tore.Presses(form, language == "sv" ? "Skicka" : "Send", ("done", "Nytt"));
        var update = (await wheel.Town.Assistant.LatestAsync("TU"))!.Update;
        Assert.Equal((null, null, "Nytt"), (update.Round, update.Supersedes, update.Answer.Done));
        if (frozen)
        {
            var outcome = (await wheel.Closed.ReadAsync("2026-T3", default))!.Outcomes.Single(one => one.Prompt.Initiative == "TU");
            Assert.Equal("Två fältgrupper är igång.", outcome.State!.Update.Answer.Done);
        }
    }

    [Theory]
    [InlineData("sv", "svaret för Trygga unga står kvar", true)]
    [InlineData("sv", "stängdes den 24 november 2026", false)]
    [InlineData("en", "stands in it as it is", true)]
    public async Task A_correction_that_was_open_when_the_round_closed_is_not_stored_and_what_was_typed_stays(string language, string told, bool between)
    {
        var form = await wheel.Town.Tore.Presses(await ReceiptAsync(), "Rätta");
        await CloseAsync(frozen: true);
        var before = await Stored.EverythingAsync(wheel.Town.Assistant);

        var (verb, data) = TeamsPerson.Filled(form, "Skicka", ("done", "Rättat"));
        data["lang"] = language;
        if (between)
        {
            // As a card drawn before this was refused has it: a correction without its round.
            data.Remove("round");
        }

        Assert.Contains(told, await wheel.Town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(wheel.Town.Assistant));
    }

    [Fact]
    public async Task A_form_that_is_looked_at_when_its_round_has_closed_does_not_become_one_between_rounds()
    {
        await wheel.Town.Tore.Presses(await wheel.Town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var form = await wheel.Town.Tore.Presses(await wheel.Town.StartRoundAsync(), "Svara");
        var choice = await wheel.Town.Tore.Presses(form, "Lämna till …");
        await CloseAsync(frozen: true);
        foreach (var (card, button) in new[] { (form, "Visa förra svaret"), (form, "Lämna till …"), (choice, "Tillbaka till formuläret") })
        {
            var (verb, data) = TeamsPerson.Filled(card, button);
            Assert.Contains("stängdes den 24 november 2026", await wheel.Town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        }
    }

    // The next form, with a line on what was saved.
    private async Task<ReceivedCard> ReceiptAsync()
    {
        var form = await wheel.Town.Tore.Presses(await wheel.Town.StartRoundAsync(), "Svara");
        return await wheel.Town.Tore.Presses(form, "Skicka", Filled);
    }

    private async Task CloseAsync(bool frozen)
    {
        Assert.True(await wheel.Town.Assistant.Services.GetRequiredService<IRounds>().CloseAsync(
            "2026-T3", new Change(Town.Sara, wheel.Town.Assistant.Clock.GetUtcNow(), Door.Teams, "round.close"), default));
        if (frozen)
        {
            wheel.Town.Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
            await wheel.TurnAsync();
        }
    }
}
