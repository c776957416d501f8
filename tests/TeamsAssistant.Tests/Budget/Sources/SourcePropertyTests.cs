using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Budget.Sources;

namespace TeamsAssistant.Tests.Budget.Sources;

/// <summary>What holds for every register and ledger.</summary>
public sealed class SourcePropertyTests
{
    private const int Cases = 2_000;
    private const int Scale = 100_000;

    [Fact]
    public void Each_initiatives_costs_are_drawn_uncovered_or_lapsed_to_the_öre() => Holds(-40, (one, flow) => flow.Initiatives.All(paid =>
    {
        var cost = one.Costs.Where(row => $"I{row.Initiative}" == paid.Initiative && row.Year == paid.Year).Sum(row => (long)row.Cost);
        return cost == paid.Sources.Sum(use => use.Amount) + paid.Uncovered - paid.Lapsed;
    }));

    [Fact]
    public void Every_booking_is_in_an_initiatives_flow() => Holds(-40, (one, flow) =>
        one.Costs.Sum(row => (long)row.Cost)
        == flow.Draws.Sum(draw => draw.Amount) + flow.Uncovered.Sum(part => part.Amount) - flow.Lapsed.Sum(credit => credit.Amount));

    [Fact]
    public void A_sources_use_is_what_was_drawn_from_it() => Holds(-40, (_, flow) => flow.Years.All(year =>
        year.Used == flow.Draws.Where(draw => draw.Source == year.Source && draw.Month.Year == year.Year).Sum(draw => draw.Amount)));

    [Fact]
    public void Never_more_from_a_source_than_it_has_at_any_time() => Holds(-40, (_, flow) => flow.Years.All(year =>
    {
        var left = year.Available;
        return flow.Draws.Where(draw => draw.Source == year.Source && draw.Month.Year == year.Year).All(draw => (left -= draw.Amount) >= 0)
            && left == year.Left;
    }));

    [Fact]
    public void Nobody_gives_back_more_than_it_drew_this_year_and_nothing_is_negative() => Holds(-40, (_, flow) =>
        flow.Draws.GroupBy(draw => (draw.Initiative, draw.Source, draw.Month.Year)).All(draws =>
        {
            var drawn = 0L;
            return draws.All(draw => (drawn += draw.Amount) >= 0);
        })
        && flow.Initiatives.All(paid => paid.Uncovered >= 0 && paid.Lapsed >= 0 && paid.Sources.All(use => use.Amount >= 0)));

    [Fact]
    public void Only_who_may_use_a_source_draws_from_it() => Holds(-40, (one, flow) =>
        flow.Draws.All(draw => one.Rights.Any(right => $"I{right.Initiative}" == draw.Initiative && right.Year == draw.Month.Year && right.Source == draw.Source)));

    [Fact]
    public void Nothing_is_left_uncovered_while_a_source_that_may_be_used_has_money() => Holds(0, (one, flow) =>
        flow.Uncovered.All(part => flow.Years.Where(year => year.Year == part.Month.Year && year.Left > 0)
            .All(year => !one.Rights.Any(right => $"I{right.Initiative}" == part.Initiative && right.Year == year.Year && right.Source == year.Source))));

    [Fact]
    public void The_order_of_rows_does_not_matter() => Holds(-40, (one, flow) => Same(
        flow,
        new WaterfallCase([.. one.Sources.Reverse()], [.. one.Rights.Reverse()], [.. one.Costs.Reverse()]) is var turned
            ? SourceRules.Flow(turned.Register with { Initiatives = [.. turned.Register.Initiatives.Reverse()] }, turned.Books)
            : flow));

    [Fact]
    public void Running_again_changes_nothing() => Holds(-40, (one, flow) => Same(flow, one.Flow()));

    [Fact]
    public void What_is_carried_out_is_carried_in() => Holds(-40, (_, flow) => flow.Years.All(year =>
        year.CarriedOut == (year.Carries ? year.Left : 0)
        && (flow.OfSource(year.Source, year.Year + 1)?.CarriedIn ?? year.CarriedOut) == year.CarriedOut));

    /// <summary>More cost in one year leaves less to the next, so uses are added up through the years.</summary>
    [Fact]
    public void Adding_cost_never_lowers_the_use_of_a_source_that_all_may_use() => AddingCost(
        one => one with { Rights = [.. one.Rights.SelectMany(right => Enumerable.Range(0, 6).Select(i => (i, right.Year, right.Source))).Distinct()] },
        tolerance: 0);

    /// <summary>Where some may use less than others, whole öre move between sources when remainders change places: never more than that.</summary>
    [Fact]
    public void Adding_cost_never_lowers_the_use_of_a_source_by_more_than_rounding() => AddingCost(
        one => one with
        {
            Sources = [.. one.Sources.Select(source => source with { Allotted = source.Allotted * Scale })],
            Costs = [.. one.Costs.Select(cost => cost with { Cost = cost.Cost * Scale })],
        },
        tolerance: Scale / 100);

    private static void AddingCost(Func<WaterfallCase, WaterfallCase> shaped, long tolerance) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(WaterfallCase.Any(0), Arb.From(Gen.Choose(0, int.MaxValue)), (any, seed) =>
        {
            var one = shaped(any);
            var more = one.Costs.Count == 0 || tolerance == 0 ? 1 : Scale;
            var (initiative, year, month, cost) = (seed % 6, 2020 + (seed / 6 % 3), 1 + (seed / 18 % 4), (1 + (seed / 72 % 60)) * more);
            var (before, after) = (one.Flow(), (one with { Costs = [.. one.Costs, (initiative, year, month, cost)] }).Flow());
            return before.Years.All(source => UsedThrough(after, source) >= UsedThrough(before, source) - tolerance);
        }));

    private static long UsedThrough(SourceFlow flow, SourceYearStatement source) =>
        flow.Years.Where(year => year.Source == source.Source && year.Year <= source.Year).Sum(year => year.Used!.Value);

    private static bool Same(SourceFlow one, SourceFlow other) =>
        one.Draws.SequenceEqual(other.Draws)
        && one.Uncovered.SequenceEqual(other.Uncovered)
        && one.Lapsed.SequenceEqual(other.Lapsed)
        && one.Years.Select(Sums).SequenceEqual(other.Years.Select(Sums));

    private static (string, int, long, long?, long?, long) Sums(SourceYearStatement year) =>
        (year.Source, year.Year, year.CarriedIn, year.Allotted, year.Used, year.CarriedOut);

    private static void Holds(int least, Func<WaterfallCase, SourceFlow, bool> property) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(WaterfallCase.Any(least), one => property(one, one.Flow())));
}
