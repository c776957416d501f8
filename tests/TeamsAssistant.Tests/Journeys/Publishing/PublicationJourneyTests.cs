using System.Text;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys.Publishing;

/// <summary>What the committee finds in the library, from the first draft to the decision.</summary>
public sealed class PublicationJourneyTests
{
    private const string Beside = "KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001 (2).docx";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_library_s_list_says_how_far_the_matter_has_come(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Equal([LibraryTown.Draft], town.Documents);
        Assert.Equal("Utkast", town.StateOf(LibraryTown.Draft));
        Assert.Contains("är klarmarkerat", (await town.ReadyAsync()).Text, StringComparison.Ordinal);
        await SaysAsync(LibraryTown.Draft, "Klart");

        Assert.Contains("är publicerat", (await town.Nina.Says("publicera KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Equal([LibraryTown.Published, LibraryTown.Draft], town.Documents);
        Assert.Equal(town.Read(LibraryTown.Draft), town.Read(LibraryTown.Published));
        Assert.Equal("Publicerat", town.StateOf(LibraryTown.Published));
        await SaysAsync(LibraryTown.Draft, "Publicerat");

        await town.Press(MatterDeed.PutOn);
        await SaysAsync(LibraryTown.Published, "På dagordningen");
        await town.Press(MatterDeed.TakeOff);
        await SaysAsync(LibraryTown.Published, "Publicerat");
        await town.Press(MatterDeed.PutOn);
        town.Go(2026, 12, 8);
        await town.Nina.Says("registrera beslut KS 2026-12-08 § 210 bordlagd 2027-01-12");
        await SaysAsync(LibraryTown.Published, "På dagordningen");
        Assert.Equal("2027-01-12", town.MeetingOf(LibraryTown.Published));

        town.Go(2027, 1, 12);
        var sent = await town.Nina.Says($"registrera beslut {LibraryTown.Number} § 3 återremiss \"Vad kostar det?\"");
        await town.Nina.Presses(sent, "Registrera", ("initiative", "TU"));
        await SaysAsync(LibraryTown.Published, "Återremitterat");
        var answer = await town.Town.Tore.Sends(MatterPress.Name, new MatterPress("KS", LibraryTown.Id, MatterDeed.AskAnswer, Language.Swedish).ToData());
        await town.Town.Tore.Presses(answer, "Skicka svaret", ("words", "1,2 mkr."));
        await SaysAsync(LibraryTown.Published, "Utkast");

        // For the next meeting it is a paper of its own: what the first one decided on stays as it was.
        var table = town.Read(LibraryTown.Published);
        var move = await town.Press(MatterDeed.AskMeeting);
        var next = await town.Nina.Presses(await town.Nina.Presses(move, "Flytta", ("words", "2027-02-16")), "Ny version");
        await town.Nina.Presses(await town.Nina.Presses(next, "Klart"), "Publicera");
        await town.Press(MatterDeed.PutOn);
        town.Go(2027, 2, 16);
        Assert.Contains("§ 9", (await town.Nina.Says($"registrera beslut {LibraryTown.Number} § 9 godkänd")).Text, StringComparison.Ordinal);
        await SaysAsync("KS/2027/KS 2027-02-16 Tjänsteskrivelse KSN-2026-00001.docx", "Beslutat");
        Assert.Equal(table, town.Read(LibraryTown.Published));
        // Of Tore's answer, and never of the library: it took everything.
        var told = Assert.Single(town.Told);
        Assert.Contains("Frågan till KSN-2026-00001 (§ 3) är besvarad av Tore", told.Text, StringComparison.Ordinal);

        async Task SaysAsync(string path, string state)
        {
            await town.EndedAsync();
            Assert.Equal(state, town.StateOf(path));
        }
    }

    [Fact]
    public async Task Published_or_made_again_without_change_nothing_is_written()
    {
        await using var town = await LibraryTown.StartAsync(sharePoint: true);
        town.Graph.WritesColumnsIntoFiles = true;
        await town.ReadyAsync();
        await town.EndedAsync();
        var before = town.Graph.Requests.Count;
        await town.Press(MatterDeed.Publish);
        await town.EndedAsync();
        // The draft is read, its bytes, columns and tags put where it is published; then the draft's own columns follow.
        Assert.Equal(["GET", "GET", "PUT", "PATCH", "GET", "PATCH", "GET"], town.Graph.Requests.Skip(before).Select(request => request.Method));
        before = town.Graph.Requests.Count;
        Assert.Contains("är publicerat", (await town.Press(MatterDeed.Publish)).Text, StringComparison.Ordinal);
        Assert.Contains("is published", (await town.Nina.Says($"publish {LibraryTown.Number}")).Text, StringComparison.Ordinal);
        await town.EndedAsync();
        Assert.Equal(before, town.Graph.Requests.Count);

        await town.Press(MatterDeed.Make);
        await town.EndedAsync();
        Assert.Equal(["GET"], town.Graph.Requests.Skip(before).Select(request => request.Method));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_next_version_leaves_what_is_on_the_table_until_it_is_published(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        await PublishedAsync(town);
        await town.Press(MatterDeed.PutOn);
        var table = town.Read(LibraryTown.Published);
        await town.AnswerAsync("Fältgruppen är ute.");
        var next = await town.Press(MatterDeed.Make);

        Assert.Contains("version 3", next.Text, StringComparison.Ordinal);
        Assert.Contains("Öppna det publicerade", next.Json.ToString(), StringComparison.Ordinal);
        Assert.Equal(table, town.Read(LibraryTown.Published));
        Assert.NotEqual(table, town.Read(LibraryTown.Draft));
        await town.EndedAsync();
        Assert.Equal(("Utkast", "På dagordningen"), (town.StateOf(LibraryTown.Draft), town.StateOf(LibraryTown.Published)));
        Assert.DoesNotContain("Fältgruppen är ute", (await town.Town.Olle.Says($"visa källa fig-0001 {LibraryTown.Number}")).Text, StringComparison.Ordinal);

        Assert.Contains("är publicerat", (await town.Nina.Presses(next, "Publicera")).Text, StringComparison.Ordinal);
        Assert.Equal(town.Read(LibraryTown.Draft), town.Read(LibraryTown.Published));
        Assert.Equal([LibraryTown.Published, LibraryTown.Draft], town.Documents);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_people_write_is_published_from_the_draft_and_never_overwritten_where_it_is_published(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        await town.ReadyAsync();
        var hers = Encoding.UTF8.GetBytes("sekreterarens utkast");
        town.Edit(LibraryTown.Draft, hers);
        await town.Press(MatterDeed.Publish);
        Assert.Equal(hers, town.Read(LibraryTown.Published));

        var edited = Encoding.UTF8.GetBytes("nämndens ändringar");
        town.Edit(LibraryTown.Published, edited);
        await town.Press(MatterDeed.PutOn);
        await town.EndedAsync();
        Assert.Equal("På dagordningen", town.StateOf(LibraryTown.Published));
        Assert.Equal(edited, town.Read(LibraryTown.Published));

        await town.AnswerAsync("Fältgruppen är ute.");
        await town.Press(MatterDeed.Make);
        var published = await town.Press(MatterDeed.Publish);
        Assert.Contains("Någon har redigerat", published.Text, StringComparison.Ordinal);
        Assert.Equal(edited, town.Read(LibraryTown.Published));
        Assert.Contains(Beside, town.Documents);
        Assert.Equal(hers, town.Read(LibraryTown.Draft));
    }

    [Fact]
    public async Task What_SharePoint_does_not_take_now_is_done_when_it_does_and_told()
    {
        await using var town = await LibraryTown.StartAsync(sharePoint: true);
        town.Graph.Judge = _ => StandIns.Graph.GraphFault.Throttled(900);
        Assert.Contains("svarar inte just nu", (await town.Nina.Says("skapa ärende KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Contains("på väg till biblioteket", (await town.Press(MatterDeed.Show)).Text, StringComparison.Ordinal);
        await town.Assistant.TimePasses(() => town.Assistant.Clock.GetUtcNow() > RunningAssistant.Start.AddMinutes(12), "twelve minutes");
        town.Graph.Judge = _ => null;
        await town.EndedAsync();
        await town.Assistant.TimePasses(() => town.Told.Count > 0, "Nina to be told");
        Assert.Contains("ligger nu i biblioteket", Assert.Single(town.Told).Text, StringComparison.Ordinal);

        await town.ReadyAsync();
        await town.EndedAsync();
        town.Graph.Judge = _ => StandIns.Graph.GraphFault.Throttled(900);
        Assert.Contains("does not answer just now", (await town.Nina.Says($"publish {LibraryTown.Number}")).Text, StringComparison.Ordinal);
        Assert.Contains("är inte publicerat", (await town.Press(MatterDeed.PutOn)).Text, StringComparison.Ordinal);
        town.Graph.Judge = _ => null;
        await town.EndedAsync();
        await town.Assistant.TimePasses(() => town.Told.Count > 1, "Nina to be told");
        Assert.Contains("är nu publicerat", town.Told[^1].Text, StringComparison.Ordinal);
        Assert.Equal([LibraryTown.Published, LibraryTown.Draft], town.Documents);

        // What the list says is tried again without anybody being told.
        town.Graph.Judge = _ => StandIns.Graph.GraphFault.Throttled(900);
        var before = town.Graph.Requests.Count;
        await town.Press(MatterDeed.PutOn);
        await town.Assistant.TimePasses(() => town.Graph.Requests.Count > before, "a try");
        town.Graph.Judge = _ => null;
        await town.EndedAsync();
        Assert.Equal("På dagordningen", town.StateOf(LibraryTown.Published));
        Assert.Equal(2, town.Told.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_that_people_deleted_is_said_to_be_gone_and_put_anew_when_that_is_asked_for(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        var ready = await town.ReadyAsync();
        await town.EndedAsync();
        town.Delete(LibraryTown.Draft);
        var refused = await town.Nina.Presses(ready, "Publicera");
        Assert.Contains("har tagits bort ur biblioteket", refused.Text, StringComparison.Ordinal);
        Assert.Empty(town.Documents);
        await town.Nina.Presses(refused, "Skapa dokumentet på nytt");
        await town.Press(MatterDeed.Ready);
        await town.Press(MatterDeed.Publish);
        await town.EndedAsync();

        town.Delete(LibraryTown.Published);
        await town.Press(MatterDeed.PutOn);
        await town.Assistant.TimePasses(() => town.Told.Count > 0, "Nina to be told");
        Assert.Contains("Det publicerade dokumentet", town.Told[0].Text, StringComparison.Ordinal);
        await town.EndedAsync();
        Assert.Contains("Det publicerade dokumentet", (await town.Press(MatterDeed.Show)).Text, StringComparison.Ordinal);
        Assert.Single(town.Told);
        Assert.Equal([LibraryTown.Draft], town.Documents);

        await town.Press(MatterDeed.Publish);
        await town.EndedAsync();
        Assert.Equal([LibraryTown.Published, LibraryTown.Draft], town.Documents);
        Assert.Equal("På dagordningen", town.StateOf(LibraryTown.Published));
    }

    [Fact]
    public async Task A_column_that_is_missing_is_said_to_the_secretary_and_what_she_asked_for_is_done_when_it_is_there()
    {
        await using var town = await LibraryTown.StartAsync(sharePoint: true);
        var column = town.Graph.Columns[^1]!;
        town.Graph.Columns.Remove(column);
        Assert.Contains("lacks columns", (await town.Nina.Says("create item KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Contains("saknar kolumner", (await town.Nina.Says("skapa ärende KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Empty(town.Documents);

        town.Graph.Columns.Add(column);
        await town.EndedAsync();
        await town.Assistant.TimePasses(() => town.Told.Count > 0, "Nina to be told");
        Assert.Contains("ligger nu i biblioteket", Assert.Single(town.Told).Text, StringComparison.Ordinal);
        Assert.Equal([LibraryTown.Draft], town.Documents);
    }

    [Fact]
    public async Task A_reason_on_what_is_published_makes_a_version_to_publish()
    {
        await using var town = await LibraryTown.StartAsync(sharePoint: false);
        await PublishedAsync(town);
        await town.Press(MatterDeed.PutOn);
        var form = await town.Press(MatterDeed.AskReason);
        var done = await town.Nina.Presses(form, "Klart med detta skäl", ("words", "Ett annat skäl."));

        Assert.Contains("Publicera", done.Buttons);
        Assert.Equal("Ett annat skäl.", (await town.MatterAsync()).Override!.Reason);
    }

    private static async Task PublishedAsync(LibraryTown town)
    {
        await town.ReadyAsync();
        Assert.Contains("är publicerat", (await town.Press(MatterDeed.Publish)).Text, StringComparison.Ordinal);
        await town.EndedAsync();
    }
}
