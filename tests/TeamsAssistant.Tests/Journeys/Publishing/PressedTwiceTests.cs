using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys.Publishing;

/// <summary>Two at the same matter at once: what lies in the library is what the matter says.</summary>
public sealed class PressedTwiceTests
{
    [Fact]
    public async Task The_document_is_the_one_that_is_recorded_and_prints_its_reason()
    {
        PausedLibrary? library = null;
        await using var town = await LibraryTown.StartAsync(sharePoint: false, services => services.AddSingleton<ILibrary>(
            provider => library = new PausedLibrary(provider.GetRequiredService<FolderLibrary>())));
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        library!.Pause();
        var one = town.Press(MatterDeed.Make);
        await library.Reached;
        var other = town.Nina.Sends(
            MatterSend.Name,
            Filled(new MatterSend("KS", LibraryTown.Id, MatterWords.Reason, null, Language.Swedish), "Nämnden vill se läget."));
        library.GoOn();
        await Task.WhenAll(one, other);

        var matter = await town.MatterAsync();
        var bytes = town.Read(LibraryTown.Draft)!;
        Assert.Equal(matter.Document!.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal("Nämnden vill se läget.", matter.Override!.Reason);
        Assert.Contains("Nämnden vill se läget.", TextOf(bytes), StringComparison.Ordinal);
        Assert.Null(matter.Pending);
    }

    private static JObject Filled(MatterSend sent, string words)
    {
        var data = sent.ToData();
        data[MatterSend.WordsField] = words;
        return data;
    }

    private static string TextOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
    }

    /// <summary>Waits, when it is told to, between putting and saying so.</summary>
    private sealed class PausedLibrary(FolderLibrary library) : ILibrary
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool pauses;

        public Task Reached => reached.Task;

        public void Pause() => pauses = true;

        public void GoOn() => gate.SetResult();

        public async Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation)
        {
            var file = await library.PutAsync(document, cancellation);
            if (pauses)
            {
                pauses = false;
                reached.SetResult();
                await gate.Task;
            }

            return file;
        }

        public Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation) => library.OpenAsync(item, cancellation);

        public Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation) =>
            library.SetColumnsAsync(item, columns, cancellation);

        public Task<string?> CheckAsync(CancellationToken cancellation) => library.CheckAsync(cancellation);
    }
}
