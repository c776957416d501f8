using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A matter from the first draft to the paragraph of the minutes, as its people see it in Teams.</summary>
public sealed class MatterJourneyTests : IAsyncLifetime
{
    private const string Number = "KSN-2026-00001";
    private const string Id = "KS-2026-12-08-uppfoljning";

    private readonly Seeded town;
    private RecordedNotices notices = null!;

    public MatterJourneyTests() => town = new Seeded
    {
        Replace = services => services.AddSingleton<INotices>(provider => notices ??= new RecordedNotices(provider.GetRequiredService<TimeProvider>())),
    };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_meeting_s_whole_life()
    {
        await town.StartRoundAsync();
        var made = await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains(Number, made.Text, StringComparison.Ordinal);
        Assert.Contains("Ordningsvakter: ansvarig saknas", made.Text, StringComparison.Ordinal);

        // The gate, and why it goes on all the same.
        var held = await town.Nina.Says($"klart {Number}");
        Assert.Contains("kan inte bli klart", held.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Klart", held.Buttons);
        Assert.Contains("är inte klarmarkerat", (await Press(town.Nina, MatterDeed.Publish)).Text, StringComparison.Ordinal);
        var form = await town.Nina.Presses(held, "Klart ändå …");
        Assert.Contains("Skriv något i fältet", (await town.Nina.Presses(form, "Klart med detta skäl", ("words", "  "))).Text, StringComparison.Ordinal);
        Assert.Contains("personnummer", (await town.Nina.Presses(form, "Klart med detta skäl", ("words", "Fråga 811228-9874"))).Text, StringComparison.OrdinalIgnoreCase);
        var ready = await town.Nina.Presses(form, "Klart med detta skäl", ("words", "Nämnden vill se läget."));
        Assert.Contains($"{Number} är klarmarkerat", ready.Text, StringComparison.Ordinal);
        Assert.Contains("Nämnden vill se läget.", await DocumentAsync(ready), StringComparison.Ordinal);

        // Published and on the agenda; pressed twice it is done once.
        Assert.Contains("är publicerat", (await town.Nina.Says("publicera KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Contains("är publicerat", (await Press(town.Nina, MatterDeed.Publish)).Text, StringComparison.Ordinal);
        await Press(town.Nina, MatterDeed.PutOn);
        var agenda = await Press(town.Nina, MatterDeed.PutOn);
        Assert.Contains("har 1 ärende", (await town.Olle.Says("dagordning KS 2026-12-08")).Summary, StringComparison.Ordinal);
        Assert.Contains(Number, agenda.Text, StringComparison.Ordinal);
        Assert.Empty((await town.Olle.Says("dagordning")).Buttons);
        Assert.Contains("har inte varit än", (await town.Nina.Says("registrera beslut KS 2026-12-08 § 210 godkänd")).Text, StringComparison.Ordinal);

        // Sent back: a duty of the owner.
        Go(2026, 12, 8);
        var decision = await town.Nina.Says("registrera beslut KS 2026-12-08 § 210 återremiss \"Vad kostar fältgruppen 2027?\"");
        Assert.Contains("Välj vem som ska svara", decision.Text, StringComparison.Ordinal);
        var sent = await town.Nina.Presses(decision, "Registrera", ("initiative", "TU"));
        Assert.Contains("Väntar på svar från Tore Tjänsteperson", sent.Text, StringComparison.Ordinal);
        Assert.Contains("är återremitterat", (await Press(town.Nina, MatterDeed.Make)).Text, StringComparison.Ordinal);
        Assert.Contains("väntar inte på svar från dig", (await Press(town.Nina, MatterDeed.AskAnswer)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, (await town.Sara.Says("mina uppgifter")).Text, StringComparison.Ordinal);

        var tasks = await town.Tore.Says("mina uppgifter");
        Assert.Contains("Återremitterade ärenden (1)", tasks.Summary, StringComparison.Ordinal);
        Assert.Contains("Vad kostar fältgruppen 2027", tasks.Text, StringComparison.Ordinal);
        var answer = await town.Tore.Sends(MatterPress.Name, new MatterPress("KS", Id, MatterDeed.AskAnswer, Language.Swedish).ToData());
        Assert.Contains("Tack!", (await town.Tore.Presses(answer, "Skicka svaret", ("words", "1,2 mkr om året."))).Text, StringComparison.Ordinal);
        Assert.Contains("Tack!", (await town.Tore.Presses(answer, "Skicka svaret", ("words", "1,2 mkr om året."))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Återremitterade", (await town.Tore.Says("mina uppgifter")).Text, StringComparison.Ordinal);

        // Open to the secretary again: the next meeting, a next version, and the decision.
        var open = await town.Nina.Says("ärenden");
        Assert.Contains("1 ärende är öppet", open.Summary, StringComparison.Ordinal);
        var back = await town.Nina.Presses(open, "Visa");
        Assert.Contains("1,2 mkr om året.", back.Text, StringComparison.Ordinal);
        var move = await town.Nina.Presses(back, "Annat sammanträde");
        Assert.Contains("Skriv en kommande dag", (await town.Nina.Presses(move, "Flytta", ("words", "i våras"))).Text, StringComparison.Ordinal);
        var moved = await town.Nina.Presses(move, "Flytta", ("words", "2027-01-12"));
        var next = await town.Nina.Presses(moved, "Ny version");
        var again = await town.Nina.Presses(next, "Klart");
        var published = await town.Nina.Presses(again, "Publicera");
        await town.Nina.Presses(published, "Sätt på dagordningen");
        Go(2027, 1, 12);
        var decided = await town.Nina.Says($"registrera beslut {Number} § 3 godkänd");
        Assert.Contains("§ 3, 12 januari 2027: godkänt", decided.Text, StringComparison.Ordinal);
        Assert.Contains("§ 210", decided.Text, StringComparison.Ordinal);
        Assert.Contains("Inga ärenden är öppna", (await town.Nina.Says("ärenden KS")).Text, StringComparison.Ordinal);
        Assert.Contains("§ 3: godkänt", (await town.Olle.Says("dagordning KS 2027-01-12")).Text, StringComparison.Ordinal);
        Assert.Contains("återremitterat", (await town.Nina.Says("dagordning KS 2026-12-08")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_the_secretary_changes_nothing()
    {
        await town.StartRoundAsync();
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        foreach (var person in new[] { town.Tore, town.Olle, town.Sara, town.Lena, town.Stranger })
        {
            foreach (var deed in Enum.GetValues<MatterDeed>().Where(deed => deed is not (MatterDeed.Show or MatterDeed.Changes)))
            {
                var refused = await Press(person, deed);
                Assert.Empty(refused.Inputs);
                Assert.Empty(refused.Buttons);
            }

            foreach (var words in new[] { $"klart {Number}", "publicera KS 2026-12-08", "nytt sammanträde KS 2027-01-12", "skapa rapport delår KS 2026-12-08" })
            {
                Assert.DoesNotContain("klarmarkerat.", (await person.Says(words)).Text, StringComparison.Ordinal);
            }
        }

        Assert.Contains("visas för nämndens", (await town.Lena.Says("ärenden KS")).Text, StringComparison.Ordinal);
        Assert.Contains("visas för nämndens", (await Press(town.Lena, MatterDeed.Show)).Text, StringComparison.Ordinal);
        Assert.Contains("Inget ärende som du kan se", (await town.Lena.Says($"klart {Number}")).Text, StringComparison.Ordinal);
        Assert.Equal(MatterState.Draft, (await Matters.FindAsync("KS", Id, default))!.State);
        Assert.Empty(await Matters.MeetingsAsync("KS", new DateOnly(2026, 1, 1), default));
    }

    [Fact]
    public async Task Two_at_the_same_second_get_two_numbers()
    {
        await town.StartRoundAsync();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(day => town.Nina.Sends(
            "agenda.create", new JObject { ["verb"] = "agenda.create", ["committee"] = "KS", ["meeting"] = $"2026-12-{8 + day:00}", ["round"] = "2026-T3", ["lang"] = "sv" })));

        var open = await Matters.OpenAsync("KS", default);
        Assert.Equal(["KSN-2026-00001", "KSN-2026-00002", "KSN-2026-00003"], open.Select(matter => matter.DiaryNumber).Order());
    }

    [Fact]
    public async Task A_meeting_by_command_is_one_that_a_matter_may_be_for()
    {
        Assert.Contains("inget sammanträde", (await town.Nina.Says("skapa ärende KS 2026-12-15")).Text, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen sammanträder den 15 december 2026", (await town.Nina.Says("nytt sammanträde KS 15 december")).Text, StringComparison.Ordinal);
        Assert.Contains("already meets", (await town.Nina.Says("new meeting KS 2026-12-15")).Text, StringComparison.Ordinal);
        Assert.Contains("2026-12-15", (await town.Nina.Says("skapa ärende KS 2026-12-15")).Link.ToString(), StringComparison.Ordinal);
        Assert.Contains("har redan varit", (await town.Nina.Says("nytt sammanträde KS 2026-01-15")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kalendern", (await town.Nina.Says("nytt sammanträde KS 2026-02-30")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_says_what_it_lacks_before_it_is_made()
    {
        var preview = await town.Nina.Says("skapa rapport delår KS 2026-12-08");
        Assert.Contains("uppgifter saknas", preview.Text, StringComparison.Ordinal);
        Assert.Empty(await Matters.OpenAsync("KS", default));
        var made = await town.Nina.Presses(preview, "Skapa");
        Assert.Contains("Delårsrapport", made.Text, StringComparison.Ordinal);
        Assert.Contains(".docx", Uri.UnescapeDataString(made.Link.ToString()), StringComparison.Ordinal);

        var form = await town.Nina.Says("create report");
        Assert.Equal("en", (string?)form.Json["lang"]);
        var wrong = await town.Nina.Presses(form, "Create", ("kind", "GrantReport"), ("subject", "Nothing"));
        Assert.Contains("Write which grant", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_leads_to_who_said_it_and_a_changed_answer_is_seen_on_the_matter()
    {
        var round = await town.StartRoundAsync();
        var answer = await town.Tore.Presses(round, "Svara");
        await town.Tore.Presses(answer, "Skicka", ("level", "2"), ("progress", "40"), ("done", "Fältgruppen är ute."));
        await town.Nina.Says("skapa ärende KS 2026-12-08");

        var source = await town.Olle.Says("visa källa läge Trygga unga");
        Assert.Contains("Sagt av Tore Tjänsteperson 2026-11-24", source.Text, StringComparison.Ordinal);
        Assert.Contains("fig-0001", (await town.Nina.Says($"visa källa fig-0001 {Number}")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i dokumentet", (await town.Nina.Says($"visa källa fig-9999 {Number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", (await town.Lena.Says("visa källa Trygga unga")).Text, StringComparison.Ordinal);

        Assert.Contains("Inga uppgifter har ändrats", (await Press(town.Nina, MatterDeed.Changes)).Text, StringComparison.Ordinal);
        town.Assistant.Clock.Advance(TimeSpan.FromHours(1));
        var form = await town.Tore.Says("uppdatera Trygga unga");
        await town.Tore.Presses(form, "Skicka", ("level", "1"), ("progress", "50"), ("done", "Allt är igång."));
        Assert.Contains("har ändrats sedan dokumentet skapades", (await Press(town.Nina, MatterDeed.Show)).Text, StringComparison.Ordinal);
        var changes = await Press(town.Nina, MatterDeed.Changes);
        var next = await town.Nina.Presses(changes, "Ny version");
        Assert.Contains("(version 2)", next.Text, StringComparison.Ordinal);
        Assert.Contains("Inga uppgifter har ändrats", (await Press(town.Nina, MatterDeed.Changes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secretary_is_told_weekly_and_the_chair_before_the_meeting_once()
    {
        await town.StartRoundAsync();
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        var held = await town.Nina.Says($"klart {Number}");
        await town.Nina.Presses(await town.Nina.Presses(held, "Klart ändå …"), "Klart med detta skäl", ("words", "Nämnden vill se läget."));
        await Press(town.Nina, MatterDeed.Publish);
        await Press(town.Nina, MatterDeed.PutOn);
        var reminders = town.Assistant.Services.GetRequiredService<MatterReminders>();

        for (var day = 24; day <= 30; day++)
        {
            Go(2026, 11, day);
            await reminders.RunAsync(default);
        }

        Go(2026, 12, 3);
        await reminders.RunAsync(default);
        await reminders.RunAsync(default);

        Assert.Equal(
            [(NoticeKind.MeetingAhead, Town.Olle, "KS 2026-12-08"), (NoticeKind.OpenMatters, Town.Nina, "2026-W48"), (NoticeKind.OpenMatters, Town.Nina, "2026-W49")],
            notices.Notices.Select(one => (one.Kind, one.To, one.Mark)).OrderBy(one => one.Kind.ToString()).ThenBy(one => one.Mark));
        var cards = town.Assistant.Services.GetRequiredService<INoticeCards>();
        var overview = await town.Assistant.OverviewAsync();
        foreach (var notice in notices.Notices)
        {
            Assert.Contains(Number, (await cards.DrawAsync(notice, overview, Language.Swedish, default))!.ToContent().ToString(), StringComparison.Ordinal);
        }

        await Press(town.Nina, MatterDeed.TakeOff);
        Assert.Null(await cards.DrawAsync(notices.Notices.Single(one => one.Kind == NoticeKind.MeetingAhead), overview, Language.Swedish, default));
    }

    private IMatters Matters => town.Assistant.Services.GetRequiredService<IMatters>();

    private static Task<ReceivedCard> Press(TeamsPerson person, MatterDeed deed) =>
        person.Sends(MatterPress.Name, new MatterPress("KS", Id, deed, Language.Swedish).ToData());

    private void Go(int year, int month, int day) =>
        town.Assistant.Clock.Advance(MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(10, 0)) - town.Assistant.Clock.GetUtcNow());

    private static async Task<string> DocumentAsync(ReceivedCard card)
    {
        using var zip = new ZipArchive(new MemoryStream(await File.ReadAllBytesAsync(card.Link.LocalPath)));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", "");
    }
}
