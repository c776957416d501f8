using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Municipality;

namespace TeamsAssistant.Tests.Demo;

/// <summary>The demo municipality's ledgers give the figures of the audit reports, by the product's own rules.</summary>
public sealed class DemoLedgerTests
{
    private const long Tenth = 10_000_000;

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly TeamsAssistant.Initiatives.Register Register =
        RegisterReader.Read(Path.Combine(Folder, "register")).Register!;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task Each_year_is_read_without_fault(int year)
    {
        var reading = await ReadAsync(year);

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.Ledger!.Warnings);
        Assert.Empty(reading.Ledger.UnknownLabels);
    }

    [Fact]
    public async Task Only_one_code_matches_no_initiative()
    {
        var known = Register.Initiatives.SelectMany(initiative => initiative.ObjectCodes).ToHashSet();

        var booked = (await ReadAsync(2026)).Ledger!.Codes.Select(code => code.Code);

        Assert.Equal(["4999"], booked.Where(code => !known.Contains(code)));
    }

    [Theory]
    [InlineData(2020, 45)]
    [InlineData(2021, 0)]
    [InlineData(2022, 126)]
    public async Task The_term_programme_used_4_5_then_nothing_then_12_6(int year, long tenths) =>
        Assert.Equal(tenths * Tenth, (await StatementAsync("MP", year)).Outcome);

    [Fact]
    public async Task All_of_2020_was_for_Lovstöd() => Assert.Equal(45 * Tenth, (await StatementAsync("LO", 2020)).Outcome);

    [Fact]
    public async Task Own_use_leaves_22_9_of_the_term_s_funds_in_2023()
    {
        var allotted = Register.Sources.Where(source => source.Name == "Mandatperiodsmedel" && source.Year <= 2023).Sum(source => source.Allotted);
        var users = Register.Initiatives.Where(initiative => initiative.Funding.Any(funding => funding is { Source: "Mandatperiodsmedel", Year: <= 2023 })).ToList();
        long used = 0;
        for (var year = 2020; year <= 2023; year++)
        {
            var ledger = await YearAsync(year);
            used += users.SelectMany(user => user.ObjectCodes).Where(ledger.Codes.ContainsKey).Sum(code => ledger.Codes[code].Months.Sum(month => month.Cost));
        }

        Assert.All(users, user => Assert.Equal(["Mandatperiodsmedel"], user.Funding.Select(funding => funding.Source).Distinct()));
        Assert.Equal(229 * Tenth, allotted - used);
    }

    [Theory]
    [InlineData("Kultur- och fritidsförvaltningen", 56)]
    [InlineData("Socialförvaltningen", 50)]
    public async Task Trygga_unga_cost_these_departments_this_much_from_January_to_August_2022(string department, long tenths)
    {
        var ledger = await YearAsync(2022);

        var cost = Register.DescendantsOf(Register.FindInitiative("TU")!)
            .Where(part => part.Department == department)
            .SelectMany(part => part.ObjectCodes)
            .Sum(code => ledger.Codes[code].Months.Where(month => month.Month.Month <= 8).Sum(month => month.Cost));

        Assert.Equal(tenths * Tenth, cost);
    }

    [Fact]
    public async Task This_year_has_budget_outcome_and_a_forecast_from_ten_months()
    {
        var statement = await StatementAsync("TU", 2026);

        Assert.NotNull(statement.Budget);
        Assert.NotNull(statement.Outcome);
        Assert.Equal(ForecastBasis.StraightLine, statement.Forecast!.Basis);
        Assert.Equal(new DateOnly(2026, 10, 31), statement.Forecast.Day);
    }

    [Fact]
    public async Task One_initiative_is_over_its_budget_for_2026_by_so_much_that_it_asks_for_an_explanation()
    {
        var statement = await StatementAsync("TB-1", 2026);

        Assert.True(BudgetRules.IsOver(statement));
        Assert.True(statement.NeedsExplanation);
    }

    [Fact]
    public async Task One_initiative_lacks_an_object_code_and_says_so() => Assert.Contains(
        (await StatementAsync("TB", 2026)).Missing, missing => missing is { Initiative: "TB-3", Lack: Lack.ObjectCode });

    private static async Task<LedgerReading> ReadAsync(int year)
    {
        await using var file = File.OpenRead(Path.Combine(Folder, "ledger", $"{year}.se"));
        return await LedgerReader.ReadAsync(file, new MunicipalityOptions { Name = "Exempelkommun" }, CancellationToken.None);
    }

    private static async Task<LedgerYear> YearAsync(int year)
    {
        var ledger = (await ReadAsync(year)).Ledger!;
        var import = new LedgerImport
        {
            Id = $"{year}",
            File = $"{year}.se",
            Sha256 = "",
            At = DateTimeOffset.UnixEpoch,
            From = ledger.From,
            To = ledger.To,
            BookedThrough = ledger.BookedThrough,
            Months = ledger.Months,
        };
        return new LedgerYear(year, [import], ledger.Codes.ToDictionary(code => code.Code));
    }

    private static async Task<BudgetStatement> StatementAsync(string initiative, int year) => BudgetRules.For(
        Register.FindInitiative(initiative)!,
        year,
        Register,
        await YearAsync(year),
        new Dictionary<string, TeamsAssistant.Updates.LatestState>(),
        Today,
        new BudgetOptions().Threshold);
}
