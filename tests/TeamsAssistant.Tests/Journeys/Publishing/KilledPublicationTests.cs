using System.Security.Cryptography;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.StandIns.Graph;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys.Publishing;

/// <summary>
/// The process is gone before each request to the matters' table and to SharePoint, one after the other: after the next start the document
/// is there once, the matter says what the library has, and whoever asked has been told.
/// </summary>
public sealed class KilledPublicationTests
{
    private const int MostSteps = 40;
    private const int Quiet = 60;
    private const string Round = "2026-T3";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Making_a_document(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        var (step, answeredFirst) = (0, false);
        for (var killed = true; killed; step++)
        {
            Assert.InRange(step, 0, MostSteps);
            var meeting = new DateOnly(2026, 12, 8).AddDays(step);
            var id = MatterId.Of("KS", meeting, MatterKind.OfficialReport);
            (killed, var answered) = await KillAsync(town, step, Create(meeting));
            var matter = await town.Matters.FindAsync("KS", id, default);
            if (matter is null)
            {
                Assert.DoesNotContain(town.Documents, document => document.Contains($"{meeting:yyyy-MM-dd}", StringComparison.Ordinal));
                continue;
            }

            var path = $"KS/2026/Utkast/KS {meeting:yyyy-MM-dd} Tjänsteskrivelse {matter.DiaryNumber}.docx";

            Assert.Null(matter.Pending);
            Assert.Single(town.Documents, document => document.Contains($"{meeting:yyyy-MM-dd}", StringComparison.Ordinal));
            Assert.Equal(matter.Document!.Sha256, Convert.ToHexStringLower(SHA256.HashData(town.Read(path)!)));
            Assert.Equal((1, path), (matter.Document.Version, matter.Document.File));
            Assert.Equal("Utkast", town.StateOf(path));
            await AssertToldAsync(town, matter, answered, "ligger nu i biblioteket");
            answeredFirst |= killed && IsAnswer(answered, matter);
        }

        Assert.True(answeredFirst, "That she was told is kept before she is answered.");

        Assert.InRange(step, sharePoint ? 11 : 7, MostSteps);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Publishing_one(bool sharePoint)
    {
        await using var town = await LibraryTown.StartAsync(sharePoint);
        var (step, answeredFirst) = (0, false);
        for (var killed = true; killed; step++)
        {
            Assert.InRange(step, 0, MostSteps);
            var meeting = new DateOnly(2026, 12, 8).AddDays(step);
            var id = MatterId.Of("KS", meeting, MatterKind.OfficialReport);
            await town.Nina.Sends(AgendaCreate.Name, Create(meeting).ToData());
            var reason = new MatterSend("KS", id, MatterWords.Reason, null, Language.Swedish).ToData();
            reason[MatterSend.WordsField] = "Nämnden vill se läget.";
            await town.Nina.Sends(MatterSend.Name, reason);
            await town.EndedAsync();

            (killed, var answered) = await KillAsync(town, step, new MatterPress("KS", id, MatterDeed.Publish, Language.Swedish));
            var matter = (await town.Matters.FindAsync("KS", id, default))!;
            var path = $"KS/2026/KS {meeting:yyyy-MM-dd} Tjänsteskrivelse {matter.DiaryNumber}.docx";
            Assert.Null(matter.Pending);
            if (matter.State == MatterState.Ready)
            {
                // Nothing was begun.
                Assert.DoesNotContain(path, town.Documents);
                continue;
            }

            Assert.Equal(MatterState.Published, matter.State);
            Assert.Equal(2, town.Documents.Count(document => document.Contains($"{meeting:yyyy-MM-dd}", StringComparison.Ordinal)));
            Assert.Equal(town.Read(matter.Document!.File), town.Read(path));
            Assert.Equal(path, matter.Published!.Document!.File);
            Assert.Equal("Publicerat", town.StateOf(path));
            await AssertToldAsync(town, matter, answered, "är nu publicerat");
            answeredFirst |= killed && IsAnswer(answered, matter);
        }

        Assert.True(answeredFirst, "That she was told is kept before she is answered.");

        Assert.InRange(step, sharePoint ? 11 : 7, MostSteps);
    }

    /// <summary>The columns after a change: the process is gone anywhere between the change and the list's saying so.</summary>
    [Fact]
    public async Task Following_a_change()
    {
        await using var town = await LibraryTown.StartAsync(sharePoint: true);
        await town.ReadyAsync();
        await town.Press(MatterDeed.Publish);
        await town.EndedAsync();
        var step = 0;
        for (var killed = true; killed; step++)
        {
            Assert.InRange(step, 0, MostSteps);
            var on = (await town.MatterAsync()).State != MatterState.OnAgenda;
            var press = new MatterPress("KS", LibraryTown.Id, on ? MatterDeed.PutOn : MatterDeed.TakeOff, Language.Swedish);
            (killed, _) = await KillAsync(town, step, press, follows: on ? "På dagordningen" : "Publicerat");
            var said = (await town.MatterAsync()).State == MatterState.OnAgenda ? "På dagordningen" : "Publicerat";
            Assert.Equal(said, town.StateOf(LibraryTown.Published));
        }

        Assert.InRange(step, 5, MostSteps);
        Assert.Empty(town.Told);
    }

    /// <summary>Presses with so many requests left, and starts it again; gives whether they ran out, and what the person saw.</summary>
    private static async Task<(bool Killed, string Answer)> KillAsync(LibraryTown town, int left, CardPayload press, string? follows = null)
    {
        var requests = 0;
        town.Assistant.Storage.Refuses = address => IsCounted(address) && Interlocked.Increment(ref requests) > left;
        if (town.HasGraph)
        {
            town.Graph.Judge = _ => Interlocked.Increment(ref requests) > left ? new GraphFault(403, "accessDenied") : null;
        }

        var (_, body) = await town.Nina.PostAsync(town.Nina.Invoke(press.Verb, press.ToData()));
        if (follows is not null)
        {
            var (seen, same) = (0, 0);
            await town.Assistant.TimePasses(
                () =>
                {
                    // What says so last is followed by what is kept of it: until no more requests come.
                    same = Volatile.Read(ref requests) == seen && town.StateOf(LibraryTown.Published) == follows ? same + 1 : 0;
                    seen = Volatile.Read(ref requests);
                    return seen > left || same > Quiet;
                },
                "the step");
        }

        var killed = Volatile.Read(ref requests) > left;
        await town.Assistant.RestartAsync();
        town.Assistant.Storage.Refuses = null;
        if (town.HasGraph)
        {
            town.Graph.Judge = _ => null;
        }

        await town.EndedAsync();
        return (killed, body);
    }

    // Only the first of the meetings is fed by the round: for the others the assistant would ask which it is.
    private static AgendaCreate Create(DateOnly meeting) => new("KS", meeting, Language.Swedish) { Round = Round };

    // Transactions do not name their table in the address.
    private static bool IsCounted(string address) => address.Contains("Committees", StringComparison.Ordinal) || address.Contains("$batch", StringComparison.Ordinal);

    private static bool IsAnswer(string answer, Matter matter) =>
        JObject.Parse(answer)["value"] is JObject shown && shown.ToString().Contains(matter.DiaryNumber!, StringComparison.Ordinal)
        && !shown.ToString().Contains("görs så snart det går", StringComparison.Ordinal);

    private static async Task AssertToldAsync(LibraryTown town, Matter matter, string answer, string told)
    {
        var card = IsAnswer(answer, matter);
        if (!card)
        {
            await town.Assistant.TimePasses(() => Count() > 0, $"Nina to be told of {matter.Id}");
        }

        // Answered, and gone before that was kept: then she is told once more, rather than perhaps never.
        Assert.InRange(Count(), card ? 0 : 1, 1);

        int Count() => town.Told.Count(one => one.Text.Contains(matter.DiaryNumber!, StringComparison.Ordinal) && one.Text.Contains(told, StringComparison.Ordinal));
    }
}
