using System.Text;
using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.Contract;

/// <summary>What the reading of folders obeys in every library.</summary>
public abstract class LibraryFoldersContract : IAsyncLifetime
{
    private const string Folder = "Mallar";

    private ILibraryWorld world = null!;

    public async Task InitializeAsync() => world = await StartAsync();

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_empty_holds_nothing()
    {
        Assert.Empty(await ListAsync());
        Assert.Null(await world.Folders.ReadAsync(Folder, "brev.docx", 100, default));
    }

    [Fact]
    public async Task Its_own_files_are_listed_by_name_with_their_size()
    {
        world.Edit("Mallar/Östra.docx", "tre");
        world.Edit("Mallar/brev.docx", "hej");
        world.Edit("Mallar/Gamla/gammal.docx", "gammal");
        world.Edit("Annat/annat.docx", "annat");
        world.Edit("rot.docx", "rot");

        Assert.Equal([("brev.docx", 3L), ("Östra.docx", 3L)], (await ListAsync()).Select(file => (file.Name, file.Size)));
        Assert.Equal(["gammal.docx"], (await world.Folders.ListAsync("Mallar/Gamla", default)).Select(file => file.Name));
    }

    [Fact]
    public async Task A_file_is_read_and_its_hash_is_the_one_that_the_list_tells_until_it_is_edited()
    {
        world.Edit("Mallar/brev 100 %.docx", "första texten");
        world.Edit("Mallar/annan.docx", "första texten");
        var read = (await world.Folders.ReadAsync(Folder, "brev 100 %.docx", 1000, default))!;

        Assert.Equal("första texten", Encoding.UTF8.GetString(read.Content));
        Assert.All(await ListAsync(), file => Assert.Equal(read.Hash, file.Hash));
        world.Edit("Mallar/brev 100 %.docx", "andra texten");
        Assert.NotEqual(read.Hash, (await ListAsync()).Single(file => file.Name == "brev 100 %.docx").Hash);
        Assert.Equal("andra texten", Encoding.UTF8.GetString((await world.Folders.ReadAsync(Folder, "brev 100 %.docx", 1000, default))!.Content));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(200_000)]
    public async Task No_more_is_read_than_was_asked_for(int most)
    {
        world.Edit("Mallar/stor.docx", new string('x', 300_000));

        Assert.Equal(most, (await world.Folders.ReadAsync(Folder, "stor.docx", most, default))!.Content.Length);
    }

    [Theory]
    [InlineData("../rot.docx")]
    [InlineData("..\\rot.docx")]
    [InlineData("Gamla/gammal.docx")]
    [InlineData("Gamla")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    [InlineData("BREV.docx.")]
    public async Task A_name_that_the_folder_does_not_hold_leads_nowhere(string name)
    {
        world.Edit("Mallar/brev.docx", "hej");
        world.Edit("Mallar/Gamla/gammal.docx", "gammal");
        world.Edit("rot.docx", "rot");

        Assert.Null(await world.Folders.ReadAsync(Folder, name, 100, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../Mallar")]
    [InlineData("/Mallar")]
    [InlineData("Mallar/..")]
    [InlineData(".teamsassistant")]
    public async Task A_folder_outside_the_library_is_refused(string folder)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => world.Folders.ListAsync(folder, default));
        await Assert.ThrowsAsync<ArgumentException>(() => world.Folders.ReadAsync(folder, "x", 1, default));
    }

    protected abstract Task<ILibraryWorld> StartAsync();

    private Task<IReadOnlyList<LibraryEntry>> ListAsync() => world.Folders.ListAsync(Folder, default);
}
