using TeamsAssistant.Library;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>Columns of a document that was put before: what is sent, and whose text it is afterwards.</summary>
public sealed class LaterColumnsTests : IAsyncLifetime
{
    private static readonly LibraryColumns Ready = Sample.Columns with { State = "Klar" };

    private SharePointWorld world = null!;

    public async Task InitializeAsync() => world = await SharePointWorld.StartAsync();

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task They_take_two_requests_and_one_look_where_they_say_so_already(bool writes)
    {
        world.Graph.WritesColumnsIntoFiles = writes;
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        var before = world.Graph.Requests.Count;
        var ready = await world.Library.SetColumnsAsync(file.Item, Ready, default);
        Assert.Equal(["PATCH", "GET"], world.Graph.Requests.Skip(before).Select(request => request.Method));
        await world.Library.SetColumnsAsync(ready.Item, Ready, default);
        Assert.Equal(before + 3, world.Graph.Requests.Count);

        var next = await world.Library.PutAsync(Sample.Document("två", Ready) with { Known = ready.Item }, default);
        Assert.Equal((Sample.Path, false), (next.Path, next.Beside));
        Assert.Equal("Klar", (string?)world.Graph.FieldsOf(Sample.Path)!["_x00c4_rendestatus"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_after_they_were_set_on_people_s_text_it_is_still_theirs(bool writes)
    {
        world.Graph.WritesColumnsIntoFiles = writes;
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Edit(Sample.Path, "sekreterarens");
        var edited = await world.Library.SetColumnsAsync(file.Item, Ready, default);
        Assert.True(edited.NotYet);
        Assert.Equal("Utkast", (string?)world.Graph.FieldsOf(Sample.Path)!["_x00c4_rendestatus"]);

        // What was set is not kept: the process is gone.
        await world.Library.SetColumnsAsync(edited.Item, Ready, default);
        var again = await world.Library.SetColumnsAsync(edited.Item, Ready, default);
        Assert.False(again.NotYet);
        Assert.True((await world.Library.PutAsync(Sample.Document("två", Ready) with { Known = again.Item }, default)).Beside);
        Assert.StartsWith("sekreterarens", world.Read(Sample.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_and_a_broken_request_leave_them_set_and_the_document_ours(bool done)
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        var failed = 0;
        world.Graph.Judge = request =>
            request.Method == "PATCH" && Interlocked.Increment(ref failed) == 1 ? done ? GraphFault.LostAnswer : GraphFault.Broken : null;
        var ready = await world.Library.SetColumnsAsync(file.Item, Ready, default);

        Assert.Equal("Klar", (string?)world.Graph.FieldsOf(Sample.Path)!["_x00c4_rendestatus"]);
        Assert.False((await world.Library.PutAsync(Sample.Document("två", Ready) with { Known = ready.Item }, default)).Beside);
    }

    [Fact]
    public async Task A_column_that_a_person_set_meanwhile_is_no_edit()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.SetField(Sample.Path, "Title", "Hennes rubrik");
        var ready = await world.Library.SetColumnsAsync(file.Item, Ready, default);

        Assert.Equal((true, false), (ready.Changed, ready.NotYet));
        Assert.Equal("Hennes rubrik", (string?)world.Graph.FieldsOf(Sample.Path)!["Title"]);
        Assert.False((await world.Library.PutAsync(Sample.Document("två", Ready) with { Known = ready.Item }, default)).Beside);
    }

    [Fact]
    public async Task An_open_document_and_a_library_that_is_away_are_said_to_be()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.Open(Sample.Path);
        Assert.Equal(LibraryFault.Locked, (await Assert.ThrowsAsync<LibraryException>(() => world.Library.SetColumnsAsync(file.Item, Ready, default))).Fault);
        world.Graph.Judge = _ => GraphFault.Throttled(900);
        Assert.Equal(LibraryFault.Away, (await Assert.ThrowsAsync<LibraryException>(() => world.Library.SetColumnsAsync(file.Item, Ready, default))).Fault);
    }
}
