using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Library;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A document that takes long: one card tells how far it is, and becomes the answer.</summary>
public sealed class LongWorkJourneyTests : IAsyncLifetime
{
    private readonly HeldLibrary library = new();
    private readonly Seeded town;

    public LongWorkJourneyTests() => town = new Seeded { Replace = services => services.AddSingleton<ILibrary>(library) };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Theory]
    [InlineData(false, "Dokumentet är klart att läsa")]
    [InlineData(true, "Försök igen")]
    public async Task One_card_tells_how_far_it_is_and_becomes_the_answer(bool fails, string answer)
    {
        await town.StartRoundAsync();
        var saying = town.Nina.Says("skapa ärende KS 2026-12-08");
        await town.Assistant.TimePasses(() => saying.IsCompleted, "the turn to be over");
        Assert.Contains("visar hur långt det har kommit", (await saying).Text, StringComparison.Ordinal);

        await town.Assistant.TimePasses(() => Cards().Any(), "the card");
        var shown = RunningAssistant.CardOf(Cards().Last());
        Assert.Contains("Nu:", shown.Text, StringComparison.Ordinal);
        Assert.Contains("lägger det i biblioteket", shown.Text, StringComparison.Ordinal);

        library.Open(fails);
        await town.Assistant.TimePasses(() => RunningAssistant.CardOf(Cards().Last()).Text.Contains(answer, StringComparison.OrdinalIgnoreCase), "the answer on the card");
        Assert.Single(Cards().Select(sent => sent.Id).Distinct());
    }

    // What was not an answer to the message itself.
    private IEnumerable<SentActivity> Cards() =>
        town.Assistant.Connector.All.Where(sent => sent.Conversation != Seeded.Channel && sent.Activity["replyToId"] is null);

    private sealed class HeldLibrary : ILibrary
    {
        private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open(bool fails)
        {
            if (fails)
            {
                gate.SetException(new IOException("The disk is full."));
            }
            else
            {
                gate.SetResult();
            }
        }

        public async Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation)
        {
            await gate.Task;
            return new LibraryFile { Path = document.Path, Link = new Uri("https://exempel.sharepoint.com/a.docx"), Changed = true, Item = new LibraryItem("1", "1") };
        }

        public Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation) => throw new NotSupportedException("Nothing is published here.");

        public Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation) =>
            throw new NotSupportedException("Nothing is published here.");

        public Task<string?> CheckAsync(CancellationToken cancellation) => Task.FromResult<string?>(null);
    }
}
