using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A chair's questions about money, by hand in a real browser, and what the finance system's file brings.</summary>
[Collection("Processes that choose Azurite's ports")]
public sealed class MoneyInPlaygroundTests : IDisposable
{
    private readonly RunningPlayground demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task A_question_a_choice_a_decline_a_list_and_an_import()
    {
        await using var assistant = await demo.StartAsync();
        await using var page = await PlaygroundPage.OpenAsync(demo.Page);
        await page.SayAsync("hur mycket är kvar av trygga unga i år?");
        await page.SeesAsync("Trygga unga med delinsatser");
        await page.SaveAsync("money-1-programme");
        await page.PressAsync("Per månad");
        await page.SeesAsync("januari");
        await page.SaveAsync("money-2-months");

        await page.SayAsync("budget trygg");
        await page.SeesAsync("Vad menar du med");
        await page.SaveAsync("money-3-choice");

        await page.SayAsync("hur mycket kostar vädret på månen?");
        await page.SeesAsync("Jag svarar hellre inte än fel");
        await page.SaveAsync("money-4-decline");

        await page.SayAsync("vilka går över budget?");
        await page.SeesAsync("Över budget 2026");
        await page.SaveAsync("money-5-over");

        await page.SayAsync("ångra import 2026");
        await page.SeesAsync("2026.se");
        await page.SaveAsync("money-6-undo");
    }
}
