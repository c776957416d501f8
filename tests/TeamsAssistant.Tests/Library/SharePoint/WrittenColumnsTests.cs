namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>SharePoint writes columns into Office files: neither that nor a column set by a person is an edit of the document.</summary>
public sealed class WrittenColumnsTests : IAsyncLifetime
{
    private SharePointWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await SharePointWorld.StartAsync();
        world.Graph.WritesColumnsIntoFiles = true;
    }

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Columns_that_SharePoint_wrote_into_the_file_are_no_edit()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        var same = await world.Library.PutAsync(Sample.Document("ett") with { Known = file.Item }, default);
        var next = await world.Library.PutAsync(Sample.Document("två") with { Known = same.Item }, default);

        Assert.False(same.Changed);
        Assert.Equal((Sample.Path, false), (next.Path, next.Beside));
        Assert.Equal([Sample.Path], world.Documents);
    }

    [Fact]
    public async Task A_column_that_a_person_sets_is_no_edit()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.SetField(Sample.Path, "Title", "Rubrik");
        var next = await world.Library.PutAsync(Sample.Document("två") with { Known = file.Item }, default);

        Assert.Equal((Sample.Path, false), (next.Path, next.Beside));
        Assert.Equal("Rubrik", (string?)world.Graph.FieldsOf(Sample.Path)!["Title"]);
    }
}
