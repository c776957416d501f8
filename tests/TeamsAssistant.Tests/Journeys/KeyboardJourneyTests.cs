using System.Text;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// One person answers twelve initiatives in the Playground, by keyboard alone: from the opened page on nothing is clicked. The round itself
/// is started by a message through the Playground's own door, since a channel's mention has to be picked from a list there.
/// </summary>
[Collection("Processes that choose Azurite's ports")]
public sealed class KeyboardJourneyTests : IDisposable
{
    // Asked first, by its id.
    private const string First = "Gemensam lägesbild varje vecka";

    private static readonly string[] Levels = ["1 Normalt", "2 Förhöjt", "3 Ansträngt", "4 Allvarligt", "5 Kritiskt"];

    private readonly RunningPlayground demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task Twelve_answers_without_a_mouse_one_of_them_in_two_presses()
    {
        await using var assistant = await demo.StartAsync();
        await demo.ImportRegisterAsync(AllToSara(demo.RegisterCopy()));

        await using var page = await PlaygroundPage.OpenAsync(demo.Page);
        var keys = page.Keyboard;
        await keys.SaysAsync($"uppdatera {First}");
        await page.SeesAsync("Vad har gjorts?");
        await AnswerAsync(page);
        await page.SeesAsync($"Svaret för {First} är sparat");

        await demo.SayInChannelAsync("starta omgång KS");
        await page.SeesAsync("starta omgång KS");
        await keys.SaysAsync("mina uppgifter");
        await page.SeesAsync("Dina uppgifter");
        var before = keys.Presses;
        await keys.PressesAsync("Svara");
        await page.SeesAsync("insats 1 av 16");
        await page.SaveAsync("1-form");
        await keys.PressesAsync("Ingen förändring");
        await page.SeesAsync("insats 2 av 16");
        Assert.Equal(2, keys.Presses - before);
        for (var answered = 2; answered <= 12; answered++)
        {
            await AnswerAsync(page);
            await page.SeesAsync($"insats {answered + 1} av 16");
        }

        await page.SaveAsync("2-after-twelve");
        await keys.SaysAsync("vilka har inte svarat?");
        await page.SeesAsync("12 av 16");
    }

    private static async Task AnswerAsync(PlaygroundPage page)
    {
        await page.Keyboard.ChoosesAsync("2 Förhöjt", Levels);
        await page.Keyboard.TypesAsync("Genomfört, procent", "60");
        await page.Keyboard.TypesAsync("Vad har gjorts?", "Klart enligt plan.");
        await page.Keyboard.PressesAsync("Skicka", back: false);
    }

    // The demo's own register, where the one who sits at the Playground answers for all of the board's, and no money asks for a forecast.
    private static string AllToSara(string folder)
    {
        var file = Path.Combine(folder, "insatser.csv");
        var rows = File.ReadAllLines(file).Select(row => row.Split(';')).ToList();
        var (board, owner, code) = (Column("Nämnd"), Column("Ansvarig"), Column("Objektskod"));
        foreach (var row in rows.Skip(1).Where(row => row[board] == "KS"))
        {
            (row[owner], row[code]) = ("sara.samordnare@example.se", "");
        }

        File.WriteAllLines(file, rows.Select(row => string.Join(';', row)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var money = Path.Combine(folder, "finansiering.csv");
        File.WriteAllLines(money, File.ReadLines(money).Take(1).ToList(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return folder;

        int Column(string name) => Array.FindIndex(rows[0], head => head == name);
    }
}
