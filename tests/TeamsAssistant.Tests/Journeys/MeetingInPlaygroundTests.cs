using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// A meeting's whole life by hand in a real browser: the gate, why it goes on all the same, published, on the agenda, sent back, the duty
/// answered, and approved by a paragraph of the next meeting. The demo's clock stands at the day of each meeting when it is started anew.
/// </summary>
[Collection("Processes that choose Azurite's ports")]
public sealed class MeetingInPlaygroundTests : IDisposable
{
    private readonly RunningPlayground demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task From_the_draft_to_the_paragraph()
    {
        await OnAsync("2026-11-25T08:00:00Z", async page =>
        {
            await page.SayAsync("skapa ärende KS 2026-12-08");
            await page.SeesAsync("Det här saknas i dokumentet");
            await page.SaveAsync("meeting-1-made");
            await page.SayAsync("klart KS 2026-12-08");
            await page.SeesAsync("kan inte bli klart");
            await page.SaveAsync("meeting-2-gate");
            await page.PressAsync("Klart ändå …");
            await page.FillAsync("Skäl", "Nämnden vill se läget.");
            await page.SaveAsync("meeting-3-override");
            await page.PressAsync("Klart med detta skäl");
            await PublishAsync(page);
            await page.SaveAsync("meeting-4-published");
            await PutOnAgendaAsync(page);
            await page.SaveAsync("meeting-5-agenda");
        });

        await OnAsync("2026-12-08T12:00:00Z", async page =>
        {
            await page.SayAsync("registrera beslut KS 2026-12-08 § 210 återremiss \"Vad kostar fältgruppen 2027?\"");
            await page.SeesAsync("Vem ska svara?");
            await page.PickAsync("Vem ska svara?", "Handläggaren av ärendet");
            await page.SaveAsync("meeting-6-decision");
            await page.PressAsync("Registrera");
            await page.SeesAsync("Väntar på svar från");
            await page.SaveAsync("meeting-7-sentback");
            await page.SayAsync("mina uppgifter");
            await page.SeesAsync("Återremitterade ärenden (1)");
            await page.SaveAsync("meeting-8-duty");
            await page.PressAsync("Svara");
            await page.FillAsync("Ditt svar", "1,2 mkr om året.");
            await page.PressAsync("Skicka svaret");
            await page.SeesAsync("Tack!");
            await page.SaveAsync("meeting-9-answered");
            await page.SayAsync("ärenden KS");
            await page.SeesAsync("1 ärende är öppet");
            await page.PressAsync("Visa");
            await page.PressAsync("Annat sammanträde");
            await page.FillAsync("Sammanträdets dag", "2027-01-12");
            await page.PressAsync("Flytta");
            await page.SeesAsync("har fått ett nytt sammanträde");
            await page.PressAsync("Ny version");
            await page.SeesAsync("(version 3)");
            await page.SaveAsync("meeting-10-version");
            await page.PressAsync("Klart");
            await PublishAsync(page);
            await PutOnAgendaAsync(page);
            await page.SaveAsync("meeting-11-agenda");
        });

        await OnAsync("2027-01-12T12:00:00Z", async page =>
        {
            await page.SayAsync("registrera beslut KSN-2026-00001 § 3 godkänd");
            await page.SeesAsync("§ 3, 12 januari 2027");
            await page.SaveAsync("meeting-12-approved");
        });
    }

    private static async Task PublishAsync(PlaygroundPage page)
    {
        await page.SeesAsync("är klarmarkerat");
        await page.PressAsync("Publicera");
        await page.SeesAsync("är publicerat");
    }

    private static async Task PutOnAgendaAsync(PlaygroundPage page)
    {
        await page.PressAsync("Sätt på dagordningen");
        await page.SeesAsync("är satt på dagordningen");
    }

    private async Task OnAsync(string now, Func<PlaygroundPage, Task> happens)
    {
        demo.Now = now;
        await using var assistant = await demo.StartAsync();
        await using var page = await PlaygroundPage.OpenAsync(demo.Page);
        await happens(page);

        // In good order, so that its storage is saved.
        assistant.Signal("TERM");
        await assistant.WaitForEndAsync();
    }
}
