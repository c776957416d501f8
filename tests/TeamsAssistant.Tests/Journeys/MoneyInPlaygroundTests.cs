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
        demo.PutLedger("2026", "#VER \"F\" 9001 20261030 \"Efterfaktura\"\r\n{\r\n#TRANS 6010 {\"20\" \"4110\"} 150000.00\r\n#TRANS 2510 {} -150000.00\r\n}\r\n");
        await using var assistant = await demo.StartAsync();
        await using var page = await PlaygroundPage.OpenAsync(demo.Page);
        await page.SeesAsync("är inläst och gäller nu");
        await page.SaveAsync("money-0-import");
        await page.SayAsync("hur mycket är kvar av trygga unga i år?");
        await page.SeesAsync("Trygga unga med delinsatser");
        await page.SaveAsync("money-1-programme");
        await page.PressAsync("Per månad");
        await page.SeesAsync("januari");
        await page.SaveAsync("money-2-months");

        await page.SayAsync("hur stor är budgeten för trygg?");
        await page.SeesAsync("Vad menar du med");
        await page.SaveAsync("money-3-choice");

        await page.SayAsync("hur mycket kostar vädret på månen?");
        await page.SeesAsync("Jag svarar hellre inte än fel");
        await page.SaveAsync("money-4-decline");

        await page.SayAsync("vilka går över budget?");
        await page.SeesAsync("Alla insatser");
        await page.PressAsync("Alla insatser");
        await page.SeesAsync("Över budget 2026");
        await page.SaveAsync("money-5-over");

        await page.SayAsync("ångra import 2026");
        await page.SeesAsync("går tillbaka från");
        await page.SaveAsync("money-6-undo");
    }
}
