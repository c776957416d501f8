using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Budget;

/// <summary>A small register, a ledger and answers, built by sentence; asks the rules as the product does.</summary>
internal sealed class BudgetScene
{
    public static readonly DeviationThreshold Threshold = new BudgetOptions().Threshold;

    private readonly List<Initiative> initiatives = [];
    private readonly List<FundingSource> sources = [];
    private readonly Dictionary<string, CodeSums> codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LedgerImport> imports = [];
    private readonly Dictionary<string, LatestState> latest = new(StringComparer.OrdinalIgnoreCase);

    public DateOnly Today { get; set; } = new(2023, 9, 15);

    public BudgetScene Initiative(
        string id, string? under = null, string? code = null, params (int Year, string Source, long Budget)[] budget)
    {
        initiatives.Add(new()
        {
            Id = id,
            Name = id,
            Kind = InitiativeKind.Initiative,
            Committee = "KS",
            Programme = under,
            ObjectCodes = code?.Split(',') ?? [],
            Funding = [.. budget.Select(row => new Funding(row.Year, row.Source, row.Budget))],
        });
        return this;
    }

    public BudgetScene In(string committee, params IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            var at = initiatives.FindIndex(one => one.Id == id);
            initiatives[at] = initiatives[at] with { Committee = committee };
        }

        return this;
    }

    public BudgetScene Dates(string id, DateOnly? start, DateOnly? end)
    {
        var at = initiatives.FindIndex(one => one.Id == id);
        initiatives[at] = initiatives[at] with { Start = start, End = end };
        return this;
    }

    public BudgetScene Source(string name, int order, int year, long allotted = 0, bool carries = true, bool repaid = false)
    {
        sources.Add(new(name, order, year, allotted, carries, repaid));
        return this;
    }

    public BudgetScene Booked(string code, params (int Year, int Month, long Cost, long Revenue)[] months)
    {
        codes[code] = new(code, [.. months.Select(row => new MonthSums(new(row.Year, row.Month, 1), row.Cost, row.Revenue))]);
        return this;
    }

    public BudgetScene Import(int year, int? through)
    {
        imports.Add(new()
        {
            Id = $"import-{year}",
            File = $"{year}.se",
            Sha256 = "0",
            At = default,
            From = new(year, 1, 1),
            To = new(year, 12, 31),
            BookedThrough = through is { } month ? new(year, month, 1) : null,
        });
        return this;
    }

    public BudgetScene Import(LedgerImport import)
    {
        imports.Add(import);
        return this;
    }

    public BudgetScene Forecast(string id, int year, long amount)
    {
        latest[id] = new()
        {
            Initiative = id,
            Revision = 1,
            Update = new()
            {
                Id = "u1",
                Initiative = id,
                By = "p",
                At = default,
                ForecastYear = year,
                Answer = new() { Level = SituationLevel.Normal, Progress = 1, Done = "-" },
            },
            Forecasts = [new(year, amount, new(year, 9, 1), "u1")],
        };
        return this;
    }

    public BudgetStatement Ask(string id, int year) =>
        BudgetRules.For(initiatives.Single(one => one.Id == id), year, Register, Year(year), latest, Today, Threshold, Flow());

    public GroupBudget AskCommittee(string committee, int year) => BudgetRules.ForCommittee(committee, year, Register, Year(year), Today, Flow());

    public SourceFlow Flow() => SourceRules.Flow(Register, Books);

    public BudgetScene Lost(string id)
    {
        var at = initiatives.FindIndex(one => one.Id == id);
        initiatives[at] = initiatives[at] with { MissingInRegister = true };
        return this;
    }

    public BudgetScene Place(string id, string? department, string? area)
    {
        var at = initiatives.FindIndex(one => one.Id == id);
        initiatives[at] = initiatives[at] with { Department = department, Area = area };
        return this;
    }

    public GroupBudget Ask(BudgetGroup group, IReadOnlyList<Initiative>? among = null) =>
        BudgetRules.ForGroup(group, 2023, Register, Year(2023), Today, Flow(), among);

    public LedgerBooks Books => new(imports, codes);

    public Register Register => new() { Initiatives = initiatives, Sources = sources };

    private LedgerYear Year(int year) => new(
        year,
        [.. imports.Where(import => import.From.Year <= year && year <= import.To.Year)],
        codes.Values
            .Select(code => code with { Months = [.. code.Months.Where(month => month.Month.Year == year)] })
            .ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));
}
