using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The README's first command and what follows, by hand in a real browser: official, chair, secretary, and the document opened.</summary>
[Collection("Processes that choose Azurite's ports")]
public sealed class PlaygroundJourneyTests : IDisposable
{
    private readonly RunningPlayground demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task From_a_question_in_the_channel_to_a_document_in_the_library()
    {
        await using var assistant = await demo.StartAsync();
        await using var page = await PlaygroundPage.OpenAsync(demo.Page);
        await page.GoToChannelAsync("Uppföljning");
        await page.SayAsync("starta omgång KS", mention: true);
        await page.SeesAsync("0 av 16");
        await page.PressAsync("Svara");
        await page.ChooseAsync("2 Förhöjt");
        await page.FillAsync("Genomfört, procent", "60");
        await page.FillAsync("Vad har gjorts?", "Fältgruppen är på plats fyra kvällar i veckan.");
        await page.PressAsync("Skicka");
        await page.SeesAsync("är sparat");

        await page.GoToPersonalChatAsync();
        await page.SayAsync("vilka har inte svarat?");
        await page.SeesAsync("1 av 16");
        await page.SayAsync("vad kostade lovstödet 2020?");
        await page.SeesAsync("Utfall 2020, Lovstöd: 4,5\u00a0mkr");

        await page.SayAsync("skapa ärende KS 2026-12-08");
        var address = await page.FollowAsync("Öppna dokumentet");
        using var http = new HttpClient();
        var file = Assert.Single(Directory.GetFiles(demo.Library, "*.docx", SearchOption.AllDirectories));
        Assert.Equal(await File.ReadAllBytesAsync(file), await http.GetByteArrayAsync(address));
    }
}
