using System.Diagnostics;
using TeamsAssistant.Library;
using TeamsAssistant.Tests.Library.SharePoint;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// 200 documents, one of 60 MB, are put into SharePoint's stand-in, eight at a time: once in peace, once with 10 % 429, 5 % 503, and of
/// the parts of the large one 25 % broken or unanswered and 10 % met by an expired session; 2 % of the other answers are lost. Waits are not waited for but counted.
/// </summary>
internal static class PublishingBenchmark
{
    private const int Documents = 200;
    private const int Large = 60 * 1000 * 1000;
    private const int AtOnce = 8;
    private const int Seed = 4711;

    private static readonly string[] Committees = ["KS", "BUN", "SN", "TN", "KFN"];

    public static async Task RunAsync()
    {
        await MeasureAsync("in peace", faults: false);
        await MeasureAsync("10 % 429, 5 % 503, broken parts, expired sessions", faults: true);
    }

    private static async Task MeasureAsync(string what, bool faults)
    {
        await using var world = await SharePointWorld.StartAsync(("Library:PatienceSeconds", "3600"));
        var chance = new FaultChance(Seed);
        if (faults)
        {
            world.Graph.Judge = chance.Judge;
        }

        var documents = Enumerable.Range(1, Documents).Select(DocumentOf).ToList();
        var items = new LibraryItem[Documents];
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Documents),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, cancellation) => items[number] = (await world.Library.PutAsync(documents[number], cancellation)).Item);
        watch.Stop();
        var first = world.Graph.Requests.Count;
        Report.Line($"publishing: {what}: {Wrong(world, documents)} of {Documents} wrong, {world.Documents.Count} files, {world.Graph.Faults.Count} rules broken");
        Report.Line($"publishing: {what}: {first} requests, {chance.Failed} of them failed, {Small(world):F2} answered a small document, waits {world.Time.Waits.Sum(wait => wait.TotalSeconds):F0} s, {watch.Elapsed.TotalSeconds:F1} s");

        for (var number = 0; number < Documents; number++)
        {
            var again = await world.Library.PutAsync(documents[number] with { Known = items[number] }, default);
            if (again.Changed)
            {
                Report.Line($"publishing: {what}: {again.Path} changed though nothing had");
            }
        }

        Report.Line($"publishing: {what}: the same again {(world.Graph.Requests.Count - first) / (double)Documents:F2} requests a document");

        // Requests that were answered and belong to small documents: not those of the parts, of folders and of the library's columns.
        double Small(SharePointWorld seen) =>
            (seen.Graph.Requests.Take(first).Count(request => !chance.IsFailed(request.Number) && request.Parts[0] != "upload" && request.Parts[^1] is not ("createUploadSession" or "children" or "columns" or "drive"))) / (double)Documents;
    }

    private static int Wrong(SharePointWorld world, List<LibraryDocument> documents) => documents.Count(document =>
    {
        using var stream = document.Content.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var fields = world.Graph.FieldsOf(document.Path);
        return !bytes.ToArray().AsSpan().SequenceEqual(world.Graph.Read(document.Path))
            || (string?)fields?["Diarienummer"] != document.Columns!.DiaryNumber || (string?)fields?["N_x00e4_mnd"] != document.Columns.Committee;
    });

    private static LibraryDocument DocumentOf(int number)
    {
        var committee = Committees[number % Committees.Length];
        return new LibraryDocument
        {
            Path = $"{committee}/2026/{committee} 2026-12-08 Ärende {number}.docx",
            Content = LibraryContent.Of(Sample.Bytes(number == Documents / 2 ? Large : 20_000 + (number * 700))),
            Columns = new LibraryColumns("Tjänsteskrivelse", committee, new DateOnly(2026, 12, 8), $"{committee} 2026/{number}", "Publicerad", [$"TU-{number}"]),
        };
    }
}
