using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Library;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Teams.Activities;

/// <summary>A fault of ours is told to the person, and never taken for a sender that must be refused.</summary>
public sealed class TurnFaultTests : IAsyncLifetime
{
    private readonly Seeded town = new() { Replace = services => services.AddSingleton<ILibrary, ClosedLibrary>() };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_library_without_permission_is_no_bad_token()
    {
        await town.StartRoundAsync();
        var said = await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains("Försök igen", said.Text, StringComparison.Ordinal);

        var pressed = await town.Nina.PostAsync(town.Nina.Invoke(
            "agenda.create", new JObject { ["verb"] = "agenda.create", ["committee"] = "KS", ["meeting"] = "2026-12-08", ["lang"] = "sv" }));
        Assert.Equal(HttpStatusCode.OK, pressed.Status);
        Assert.Contains("Försök igen", TeamsPerson.Notice(pressed.Body), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("answer.nothing")]
    [InlineData("answer.send")]
    public async Task Data_that_no_card_of_ours_holds_leaves_the_card_as_it_stands(string verb) =>
        Assert.Contains("kunde inte läsas", await town.Tore.IsTold(verb, new JObject { ["verb"] = verb, ["done"] = "typed" }), StringComparison.Ordinal);

    private sealed class ClosedLibrary : ILibrary
    {
        public Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation) =>
            throw new UnauthorizedAccessException("Access to the path is denied.");

        public Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation) => throw new NotSupportedException("Nothing is published here.");

        public Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation) =>
            throw new NotSupportedException("Nothing is published here.");

        public Task<string?> CheckAsync(CancellationToken cancellation) => Task.FromResult<string?>(null);
    }
}
