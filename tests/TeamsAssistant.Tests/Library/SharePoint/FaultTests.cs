using TeamsAssistant.Library;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>SharePoint throttles, breaks and loses: the document is there once, whole.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const int Large = 25_000_000;
    private SharePointWorld world = null!;
    private int failures;

    public async Task InitializeAsync() => world = await SharePointWorld.StartAsync();

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_SharePoint_asks_us_to_wait_is_waited(int status)
    {
        Fail(request => true, 2, new GraphFault(status, "activityLimitReached", RetryAfter: 120));
        await world.Library.PutAsync(Sample.Document("ett"), default);

        Assert.Equal("ett", world.Read(Sample.Path));
        Assert.Equal(2, world.Time.Waits.Count(wait => wait >= TimeSpan.FromSeconds(120)));
    }

    [Fact]
    public async Task A_library_that_never_takes_it_is_said_to_be_away()
    {
        world.Graph.Judge = _ => GraphFault.Throttled(300);
        var fault = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document("ett"), default));

        Assert.Equal(LibraryFault.Away, fault.Fault);
        Assert.InRange(world.Graph.Requests.Count, 1, 3);
        Assert.DoesNotContain("somebody", fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string, bool> Requests => new()
    {
        { "PUT", false }, { "PUT", true }, { "PATCH", false }, { "PATCH", true }, { "GET", false }, { "POST", false }, { "POST", true },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_broken_request_and_a_lost_answer_leave_one_document(string method, bool done)
    {
        Fail(request => request.Method == method, 1, done ? GraphFault.LostAnswer : GraphFault.Broken);
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        Assert.InRange(failures, 1, int.MaxValue);
        Fail(request => request.Method == method && method != "POST", 1, done ? GraphFault.LostAnswer : GraphFault.Broken);
        var next = await world.Library.PutAsync(Sample.Document("två", Sample.Columns with { State = "Klar" }) with { Known = file.Item }, default);

        Assert.Equal((Sample.Path, false, true), (next.Path, next.Beside, next.Changed));
        Assert.Equal("två", world.Read(Sample.Path));
        Assert.Equal("Klar", (string?)world.Graph.FieldsOf(Sample.Path)!["_x00c4_rendestatus"]);
        Assert.Equal([Sample.Path], world.Documents);
    }

    [Fact]
    public async Task A_large_document_goes_on_where_it_broke()
    {
        await PutNeighbourAsync();
        Fail(request => request.IsPart && request.Header("Content-Range")!.StartsWith("bytes 10485760-", StringComparison.Ordinal), 1, GraphFault.Broken);
        await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)), default);

        Assert.Equal(Sample.Bytes(Large), world.Graph.Read(Sample.Path));
        Assert.Single(world.Graph.Requests, request => request.IsPart && request.Header("Content-Range")!.StartsWith("bytes 0-", StringComparison.Ordinal));
        Assert.Single(world.Graph.Requests, request => request.Parts[^1] == "createUploadSession");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_part_whose_answer_was_lost_is_not_sent_twice_and_the_last_one_makes_no_second_document(bool last)
    {
        var begins = last ? "bytes 20971520-" : "bytes 0-";
        Fail(request => request.IsPart && request.Header("Content-Range")!.StartsWith(begins, StringComparison.Ordinal), 1, GraphFault.LostAnswer);
        await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)), default);

        Assert.Equal(Sample.Bytes(Large), world.Graph.Read(Sample.Path));
        Assert.Equal(3, world.Graph.Requests.Count(request => request.IsPart));
        Assert.Equal([Sample.Path], world.Documents);
    }

    [Fact]
    public async Task An_expired_session_is_begun_anew()
    {
        await PutNeighbourAsync();
        Fail(request => request.IsPart && request.Header("Content-Range")!.StartsWith("bytes 10485760-", StringComparison.Ordinal), 1, GraphFault.Expired);
        await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)), default);

        Assert.Equal(Sample.Bytes(Large), world.Graph.Read(Sample.Path));
        Assert.Equal(2, world.Graph.Requests.Count(request => request.Parts[^1] == "createUploadSession"));
    }

    [Fact]
    public async Task The_address_of_an_upload_is_in_no_log_and_in_no_fault()
    {
        Fail(request => request.IsPart, 1, GraphFault.Broken);
        await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)), default);
        world.Graph.Judge = request => request.Parts[0] == "upload" ? new GraphFault(400, "invalidRequest") : null;
        var refused = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)) with { Path = "KS/2026/B.docx" }, default));
        world.Graph.Judge = request => request.Parts[0] == "upload" ? GraphFault.Broken : null;
        var broken = await Assert.ThrowsAsync<LibraryException>(() => world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)) with { Path = "KS/2026/C.docx" }, default));

        var sessions = world.Graph.Requests.Where(request => request.Parts[0] == "upload").Select(request => request.Parts[^1]).Distinct().ToList();
        Assert.Equal(3, sessions.Count);
        Assert.All((string[])[.. world.Logged, $"{refused}", $"{broken}"], told => Assert.DoesNotContain(sessions, session => told.Contains(session, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_large_document_replaces_ours_and_never_what_people_edited()
    {
        var file = await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large)), default);
        var next = await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large + 1)) with { Known = file.Item }, default);
        world.Edit(Sample.Path, "sekreterarens");
        var third = await world.Library.PutAsync(Sample.Document(Sample.Bytes(Large + 2)) with { Known = next.Item }, default);

        Assert.Equal((Sample.Path, file.Item.ItemId), (next.Path, next.Item.ItemId));
        Assert.Equal((Sample.Beside, true), (third.Path, third.Beside));
        Assert.Equal("sekreterarens", world.Read(Sample.Path));
        Assert.Equal(Sample.Bytes(Large + 2), world.Graph.Read(Sample.Beside));
    }

    [Fact]
    public async Task A_document_that_somebody_has_open_is_left_and_the_next_version_lies_beside()
    {
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        world.Graph.Open(Sample.Path);
        var next = await world.Library.PutAsync(Sample.Document("två") with { Known = file.Item }, default);

        Assert.Equal((Sample.Beside, true), (next.Path, next.Beside));
        Assert.Equal("ett", world.Read(Sample.Path));
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("GET")]
    public async Task What_a_person_writes_while_we_set_columns_is_seen_the_next_time(string before)
    {
        await PutNeighbourAsync();
        var edited = 0;
        world.Graph.Judge = request =>
        {
            if (request.Method == before && Interlocked.Increment(ref edited) == 1)
            {
                world.Edit(Sample.Path, "sekreterarens");
            }

            return null;
        };
        var file = await world.Library.PutAsync(Sample.Document("ett"), default);
        var next = await world.Library.PutAsync(Sample.Document("två") with { Known = file.Item }, default);

        Assert.Equal((Sample.Beside, true), (next.Path, next.Beside));
        Assert.Equal("sekreterarens", world.Read(Sample.Path));
        Assert.Equal("två", world.Read(Sample.Beside));
    }

    /// <summary>So that the folders are there.</summary>
    private Task<LibraryFile> PutNeighbourAsync() => world.Library.PutAsync(Sample.Document("före") with { Path = "KS/2026/Annat.docx" }, default);

    private void Fail(Func<GraphRequest, bool> which, int times, GraphFault fault)
    {
        failures = 0;
        world.Graph.Judge = request => which(request) && Interlocked.Increment(ref failures) is var number && number <= times ? fault : null;
    }
}
