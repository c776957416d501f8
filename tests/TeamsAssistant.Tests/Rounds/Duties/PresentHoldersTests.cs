using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Rounds.Duties;

public sealed class PresentHoldersTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Only_the_initiatives_that_were_handed_over_move()
    {
        var register = Town.Register with { Initiatives = [Of("A", "ann"), Of("B", "ann")] };

        var moved = PresentHolders.Of(register, [Move("ann", "bo", "a")]);

        Assert.Equal(["bo", "ann"], moved.Initiatives.Select(one => one.Owner));
    }

    [Fact]
    public void Moves_follow_each_other_and_may_go_back()
    {
        var register = Town.Register with { Initiatives = [Of("A", "ann")] };

        Assert.Equal("cia", PresentHolders.Of(register, [Move("ann", "bo", "A"), Move("bo", "cia", "A")]).Initiatives[0].Owner);
        Assert.Equal("ann", PresentHolders.Of(register, [Move("ann", "bo", "A"), Move("bo", "ann", "A")]).Initiatives[0].Owner);
    }

    [Fact]
    public void A_later_file_that_names_somebody_else_wins()
    {
        var later = Town.Register with { Initiatives = [Of("A", "dan")] };

        Assert.Equal("dan", PresentHolders.Of(later, [Move("ann", "bo", "A")]).Initiatives[0].Owner);
    }

    [Fact]
    public void Deputies_and_contributors_move_and_nobody_stands_twice()
    {
        var register = Town.Register with
        {
            Initiatives =
            [
                Of("A", "bo") with { Deputies = ["ann", "cia"], Contributors = ["ann"] },
                Of("B", "cia") with { Deputies = ["ann"], Contributors = ["bo", "ann"] },
                Of("C", "ann") with { Deputies = ["bo"] },
            ],
        };

        var moved = PresentHolders.Of(register, [Move("ann", "bo", "A", "B", "C")]).Initiatives;

        Assert.Equal(["cia"], moved[0].Deputies);
        Assert.Empty(moved[0].Contributors);
        Assert.Equal(["bo"], moved[1].Deputies);
        Assert.Empty(moved[1].Contributors);
        Assert.Equal("bo", moved[2].Owner);
        Assert.Empty(moved[2].Deputies);
    }

    private static TeamsAssistant.Initiatives.Initiative Of(string id, string owner) => Town.Initiative(id, id) with { Owner = owner };

    private static HandOver Move(string from, string to, params string[] initiatives) => new(from, to, initiatives, "sara", At);
}
