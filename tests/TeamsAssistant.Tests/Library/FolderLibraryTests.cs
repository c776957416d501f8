using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library;

public sealed class FolderLibraryTests : IDisposable
{
    private const string Path = "KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx";

    private readonly string folder = Directory.CreateTempSubdirectory("library").FullName;
    private readonly FolderLibrary library;

    public FolderLibraryTests() => library = new FolderLibrary(folder, path => new Uri("http://localhost/library/" + Uri.EscapeDataString(path)));

    [Fact]
    public async Task A_document_lies_under_its_own_name()
    {
        var file = await PutAsync("ett");

        Assert.Equal((Path, true), (file.Path, file.Changed));
        Assert.Equal("ett", Read(Path));
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        await PutAsync("ett");
        var again = await PutAsync("ett");

        Assert.Equal((Path, false), (again.Path, again.Changed));
        Assert.Single(Documents());
    }

    [Fact]
    public async Task A_document_that_nobody_has_edited_is_replaced()
    {
        await PutAsync("ett");
        var next = await PutAsync("två");

        Assert.Equal((Path, true), (next.Path, next.Changed));
        Assert.Equal("två", Read(Path));
        Assert.Single(Documents());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[\"abc")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    public async Task A_damaged_note_of_what_we_wrote_stops_nothing_and_overwrites_nothing(string damaged)
    {
        await PutAsync("ett");
        await File.WriteAllTextAsync(System.IO.Path.Combine([folder, ".teamsassistant", .. $"{Path}.json".Split('/')]), damaged);
        var second = await PutAsync("två");
        var third = await PutAsync("tre");

        Assert.Equal("KS/2026/KS 2026-12-08 Tjänsteskrivelse (2).docx", second.Path);
        Assert.Equal(second.Path, third.Path);
        Assert.Equal("ett", Read(Path));
    }

    [Fact]
    public async Task A_document_that_people_have_edited_is_never_overwritten()
    {
        await PutAsync("ett");
        Edit(Path, "sekreterarens text");
        var second = await PutAsync("två");
        var third = await PutAsync("tre");
        Edit("KS/2026/KS 2026-12-08 Tjänsteskrivelse (2).docx", "mer text");
        var fourth = await PutAsync("fyra");

        Assert.Equal("KS/2026/KS 2026-12-08 Tjänsteskrivelse (2).docx", second.Path);
        Assert.Equal(second.Path, third.Path);
        Assert.Equal("KS/2026/KS 2026-12-08 Tjänsteskrivelse (3).docx", fourth.Path);
        Assert.Equal("sekreterarens text", Read(Path));
        Assert.Equal("mer text", Read(second.Path));
    }

    [Fact]
    public async Task A_document_that_was_there_before_us_is_never_overwritten()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(folder, "KS", "2026"));
        Edit(Path, "någon annans");

        Assert.EndsWith("(2).docx", (await PutAsync("ett")).Path, StringComparison.Ordinal);
        Assert.Equal("någon annans", Read(Path));
    }

    [Fact]
    public async Task Many_at_once_leave_one_whole_document()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => PutAsync(new string((char)('a' + number), 1000))));

        Assert.Single(Read(Path).Distinct());
        Assert.Single(Documents());
    }

    [Fact]
    public async Task A_cancelled_document_is_not_there()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => library.PutAsync(Document(Path, "ett"), new CancellationToken(canceled: true)));

        Assert.Empty(Documents());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../utanför.docx")]
    [InlineData("KS/../../utanför.docx")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.docx")]
    [InlineData("KS\\..\\x.docx")]
    [InlineData("KS//x.docx")]
    [InlineData("KS/./x.docx")]
    [InlineData("KS/x.docx/")]
    [InlineData(".teamsassistant/x.json")]
    [InlineData("KS/x\0.docx")]
    [InlineData("KS/x\n.docx")]
    [InlineData("KS/ x.docx")]
    [InlineData("KS/x.docx ")]
    [InlineData("KS/x.")]
    [InlineData("KS/CON")]
    [InlineData("KS/con.docx")]
    [InlineData("KS/LPT1.docx")]
    [InlineData("KS/~$x.docx")]
    [InlineData("KS/a_vti_b.docx")]
    [InlineData("KS/desktop.ini")]
    [InlineData("forms/x.docx")]
    [InlineData("KS/vad?.docx")]
    [InlineData("KS/a:b.docx")]
    [InlineData("KS/a*b.docx")]
    public async Task A_path_that_leads_out_or_that_SharePoint_would_refuse_is_refused(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => library.PutAsync(Document(path, "x"), default));

        Assert.Empty(Documents());
    }

    [Fact]
    public async Task A_path_longer_than_SharePoint_takes_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => library.PutAsync(Document(string.Join('/', Enumerable.Repeat(new string('a', 100), 5)), "x"), default));

    [Fact]
    public async Task A_folder_that_can_be_written_to_is_well() => Assert.Null(await library.CheckAsync(default));

    [Fact]
    public async Task A_folder_that_is_a_file_is_not_well()
    {
        var file = System.IO.Path.Combine(folder, "fil");
        await File.WriteAllTextAsync(file, "");
        using var broken = new FolderLibrary(file, _ => new Uri("http://localhost"));

        Assert.NotNull(await broken.CheckAsync(default));
    }

    public void Dispose()
    {
        library.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task<LibraryFile> PutAsync(string content) => library.PutAsync(Document(Path, content), default);

    private static LibraryDocument Document(string path, string content) =>
        new() { Path = path, Content = LibraryContent.Of(System.Text.Encoding.UTF8.GetBytes(content)) };

    private string Read(string path) => File.ReadAllText(System.IO.Path.Combine([folder, .. path.Split('/')]));

    private void Edit(string path, string content) => File.WriteAllText(System.IO.Path.Combine([folder, .. path.Split('/')]), content);

    private IEnumerable<string> Documents() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains(".teamsassistant", StringComparison.Ordinal));
}
