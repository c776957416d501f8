using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>What is read for a document of a closed round, from real storage: the round as it was frozen.</summary>
public sealed class ClosedRoundReportTests : IAsyncLifetime
{
    private const string Round = "2026-T3";

    private readonly TurnedWheel wheel = new();

    private RunningAssistant Assistant => wheel.Town.Assistant;

    public async Task InitializeAsync()
    {
        await wheel.InitializeAsync();
        await wheel.Town.StartRoundAsync();
        await SayAsync(SituationLevel.Strained, Round, "I omgången.");
        await Assistant.Services.GetRequiredService<IRounds>().CloseAsync(Round, Change("round.close"), default);
        Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
        await wheel.TurnAsync();
        await SayAsync(SituationLevel.Critical, null, "Efteråt.");
    }

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData(Round)]
    public async Task It_tells_what_was_answered_in_the_round_and_not_what_was_said_since(string? named)
    {
        var input = await ReadAsync(order => order with { Round = named });

        Assert.Equal((Round, RoundState.Closed), (input.Round!.Round.Id, input.Round.Round.State));
        var told = input.Current(input.Standings.Single(standing => standing.Initiative.Id == "TU"))!;
        Assert.Equal(("I omgången.", SituationLevel.Strained), (told.Answer.Done, told.Answer.Level));
        Assert.Equal(["OV", "TP"], input.Unanswered.Select(prompt => prompt.Initiative.Id));
        Assert.DoesNotContain("Efteråt.", ReportText.Whole(ReportKinds.For(MatterKind.OfficialReport).Of(input)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_choice_of_initiatives_only_their_part_of_the_round_is_told()
    {
        var input = await ReadAsync(order => order with { Initiatives = ["OV"] });

        Assert.Equal(["OV"], input.Round!.Prompts.Select(prompt => prompt.Initiative.Id));
        Assert.Equal(["OV"], input.Standings.Select(standing => standing.Initiative.Id));
    }

    [Fact]
    public async Task Without_a_round_the_latest_is_told()
    {
        var input = await ReadAsync(order => order with { Meeting = new DateOnly(2027, 3, 9) });

        Assert.Null(input.Round);
        Assert.Equal("Efteråt.", input.Current(input.Standings.Single(standing => standing.Initiative.Id == "TU"))!.Answer.Done);
    }

    [Fact]
    public async Task The_frozen_round_is_one_request()
    {
        var overview = await Assistant.OverviewAsync();
        var before = Assistant.StorageRequests;
        await ReadAsync(order => order with { Meeting = new DateOnly(2027, 3, 9) }, overview);
        var without = Assistant.StorageRequests - before;

        before = Assistant.StorageRequests;
        await ReadAsync(order => order, overview);

        Assert.Equal(without + 1, Assistant.StorageRequests - before);
    }

    private async Task<ReportInput> ReadAsync(Func<ReportOrder, ReportOrder> change, MunicipalityOverview? known = null)
    {
        var overview = known ?? await Assistant.OverviewAsync();
        var order = new ReportOrder(MatterKind.OfficialReport, overview.Register.FindCommittee("KS")!, Language.Swedish) { Meeting = new DateOnly(2026, 12, 8) };
        return await Assistant.Services.GetRequiredService<ReportReading>().ReadAsync(change(order), overview, overview.Register.FindPerson(Town.Nina)!, default);
    }

    private async Task SayAsync(SituationLevel level, string? round, string done)
    {
        Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var overview = await Assistant.OverviewAsync();
        var update = new NewUpdate
        {
            Form = Guid.NewGuid().ToString("n"),
            Round = round,
            Answer = new Answer { Level = level, Progress = 10, Done = done },
            ForecastYear = 2026,
        };
        Assert.NotNull(await Assistant.Services.GetRequiredService<IUpdates>().StoreAsync(
            overview.StateOf(overview.Register.FindInitiative("TU")!), update, Change("answer"), default));
    }

    private Change Change(string why) => new(Town.Sara, Assistant.Clock.GetUtcNow(), Door.Teams, why);
}
