using System.Text;
using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.Contract;

/// <summary>What every library obeys.</summary>
public abstract class LibraryContract : IAsyncLifetime
{
    private const string First = "KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx";
    private const string Second = "KS/2026/KS 2026-12-08 Tjänsteskrivelse (2).docx";

    private static readonly LibraryColumns Columns = new("Tjänsteskrivelse", "KS", new DateOnly(2026, 12, 8), "KS 2026/123", "Utkast", ["TU-1", "TU-2"]);

    private ILibraryWorld world = null!;

    public async Task InitializeAsync() => world = await StartAsync();

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_document_lies_under_its_own_name()
    {
        var file = await PutAsync("ett");

        Assert.Equal((First, true, false, false), (file.Path, file.Changed, file.Beside, file.Gone));
        Assert.Equal("ett", world.Read(First));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_again_changes_nothing(bool known)
    {
        var file = await PutAsync("ett");
        var again = await PutAsync("ett", known ? file.Item : null);

        Assert.Equal((First, false, file.Item.ItemId), (again.Path, again.Changed, again.Item.ItemId));
        Assert.Single(world.Documents);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_that_nobody_has_edited_is_replaced_and_is_the_same_item(bool known)
    {
        var file = await PutAsync("ett");
        var next = await PutAsync("två", known ? file.Item : null);
        var third = await PutAsync("tre", known ? next.Item : null);

        Assert.Equal((First, true, file.Item.ItemId), (third.Path, third.Changed, third.Item.ItemId));
        Assert.Equal("tre", world.Read(First));
        Assert.Single(world.Documents);
    }

    [Fact]
    public async Task Columns_alone_may_change()
    {
        var file = await PutAsync("ett");
        var next = await world.Library.PutAsync(Document("ett", file.Item) with { Columns = Columns with { State = "Klar" } }, default);
        var same = await world.Library.PutAsync(Document("ett", next.Item) with { Columns = Columns with { State = "Klar" } }, default);

        Assert.True(next.Changed);
        Assert.False(same.Changed);
        Assert.Equal("ett", world.Read(First));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_people_have_edited_is_never_overwritten_and_the_caller_is_told(bool known)
    {
        var file = await PutAsync("ett");
        world.Edit(First, "sekreterarens text");
        var second = await PutAsync("två", known ? file.Item : null);
        var third = await PutAsync("tre", known ? second.Item : null);
        world.Edit(Second, "mer text");
        var fourth = await PutAsync("fyra", known ? third.Item : null);

        Assert.Equal((Second, true), (second.Path, second.Beside));
        Assert.NotEqual(file.Item.ItemId, second.Item.ItemId);
        Assert.Equal(Second, third.Path);
        Assert.Equal(("KS/2026/KS 2026-12-08 Tjänsteskrivelse (3).docx", true), (fourth.Path, fourth.Beside));
        Assert.Equal("sekreterarens text", world.Read(First));
        Assert.Equal("mer text", world.Read(Second));
        Assert.Equal("fyra", world.Read(fourth.Path));
    }

    [Fact]
    public async Task A_document_that_was_there_before_us_is_never_overwritten()
    {
        world.Edit(First, "någon annans");
        var file = await PutAsync("ett");
        var again = await PutAsync("ett");

        Assert.Equal((Second, true), (file.Path, file.Beside));
        Assert.Equal((Second, false), (again.Path, again.Changed));
        Assert.Equal("någon annans", world.Read(First));
    }

    [Theory]
    [InlineData("KS/2026/Budgetuppföljning.docx")]
    [InlineData("KS/Arkiv/Gammalt/KS 2026-12-08 Tjänsteskrivelse.docx")]
    public async Task A_document_that_people_moved_or_renamed_is_found_and_replaced_where_it_lies(string moved)
    {
        var file = await PutAsync("ett");
        world.Move(First, moved);
        var next = await PutAsync("två", file.Item);
        var third = await PutAsync("tre", next.Item);

        Assert.Equal((moved, true, file.Item.ItemId), (next.Path, next.Moved, next.Item.ItemId));
        Assert.Equal((moved, false), (third.Path, third.Moved));
        Assert.Equal("tre", world.Read(moved));
        Assert.Single(world.Documents);
    }

    [Theory]
    [InlineData("ett")]
    [InlineData("två")]
    public async Task A_document_that_people_deleted_is_said_to_be_gone_and_nothing_is_put(string content)
    {
        var file = await PutAsync("ett");
        world.Delete(First);
        var next = await PutAsync(content, file.Item);

        Assert.Equal((true, false), (next.Gone, next.Changed));
        Assert.Empty(world.Documents);
        Assert.Equal(First, (await PutAsync(content)).Path);
    }

    [Fact]
    public async Task Columns_are_set_alone_and_the_same_again_changes_nothing()
    {
        var file = await PutAsync("ett");
        var ready = await world.Library.SetColumnsAsync(file.Item, Columns with { State = "Klar" }, default);
        var same = await world.Library.SetColumnsAsync(ready.Item, Columns with { State = "Klar" }, default);
        var next = await PutAsync("två", same.Item);

        Assert.Equal((First, true, false, false), (ready.Path, ready.Changed, ready.NotYet, ready.Gone));
        Assert.Equal((file.Item.ItemId, false), (same.Item.ItemId, same.Changed));
        Assert.Equal((First, false, file.Item.ItemId), (next.Path, next.Beside, next.Item.ItemId));
        Assert.Equal([First], world.Documents);
    }

    [Fact]
    public async Task Columns_that_are_set_do_not_make_people_s_text_ours()
    {
        var file = await PutAsync("ett");
        world.Edit(First, "sekreterarens text");
        var ready = await SetAsync(file.Item, "Klar");
        ready = await SetAsync(ready.Item, "Beslutad");
        Assert.Equal("sekreterarens text", world.Read(First));
        var next = await PutAsync("två", ready.Item);

        Assert.True(ready.Changed);
        Assert.Equal((Second, true), (next.Path, next.Beside));
        Assert.Equal("sekreterarens text", world.Read(First));
    }

    [Fact]
    public async Task Columns_of_what_people_moved_or_deleted()
    {
        const string Moved = "KS/Arkiv/Flyttad.docx";
        var file = await PutAsync("ett");
        world.Move(First, Moved);
        var ready = await SetAsync(file.Item, "Klar");
        Assert.Equal((Moved, true, true), (ready.Path, ready.Moved, ready.Changed));

        world.Delete(Moved);
        Assert.True((await SetAsync(ready.Item, "Klar")).Gone);
        Assert.True((await SetAsync(ready.Item, "Beslutad")).Gone);
        Assert.Null(await world.Library.OpenAsync(ready.Item, default));
        Assert.Empty(world.Documents);
    }

    [Fact]
    public async Task A_document_is_read_with_what_people_wrote_in_it()
    {
        var file = await PutAsync("ett");
        world.Edit(First, "sekreterarens text");
        await using var stream = await world.Library.OpenAsync(file.Item, default);
        using var reader = new StreamReader(stream!);

        Assert.Equal("sekreterarens text", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Many_at_once_leave_one_whole_document()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => PutAsync(new string((char)('a' + number), 1000))));

        Assert.Single(world.Read(First)!.Distinct());
        Assert.Equal([First], world.Documents);
    }

    [Fact]
    public async Task A_cancelled_document_is_not_there()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.Library.PutAsync(Document("ett"), new CancellationToken(canceled: true)));

        Assert.Empty(world.Documents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../utanför.docx")]
    [InlineData("KS/../../utanför.docx")]
    [InlineData("/etc/passwd")]
    [InlineData("KS\\..\\x.docx")]
    [InlineData("KS//x.docx")]
    [InlineData("KS/CON")]
    [InlineData("forms/x.docx")]
    [InlineData("KS/50%.docx")]
    [InlineData("KS/a:b.docx")]
    public async Task A_path_that_leads_out_or_that_SharePoint_would_refuse_is_refused(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => world.Library.PutAsync(Document("x") with { Path = path }, default));

        Assert.Empty(world.Documents);
    }

    [Fact]
    public async Task A_library_that_can_be_written_to_is_well() => Assert.Null(await world.Library.CheckAsync(default));

    protected abstract Task<ILibraryWorld> StartAsync();

    private async Task<LibraryFile> SetAsync(LibraryItem item, string state)
    {
        var file = await world.Library.SetColumnsAsync(item, Columns with { State = state }, default);
        return file.NotYet ? await world.Library.SetColumnsAsync(file.Item, Columns with { State = state }, default) : file;
    }

    private Task<LibraryFile> PutAsync(string content, LibraryItem? known = null) => world.Library.PutAsync(Document(content, known), default);

    private static LibraryDocument Document(string content, LibraryItem? known = null) =>
        new() { Path = First, Content = LibraryContent.Of(Encoding.UTF8.GetBytes(content)), Columns = Columns, Known = known };
}
