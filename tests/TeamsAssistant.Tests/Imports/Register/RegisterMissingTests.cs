using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Budget;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>What the register had and has no longer: kept and marked once, without money counted twice and without people who left.</summary>
public sealed class RegisterMissingTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

    [Fact]
    public void A_committee_that_is_gone_is_missing_once()
    {
        var stored = Read(Right.Row("nämnder", ("Nämnd", "Kulturnämnden"), ("Förkortning", "KN")));
        var changes = RegisterChanges.Between(stored, Read(Right));
        var gone = Assert.Single(changes.MissingNow.Committees);
        Assert.Equal(("KN", true), (gone.Abbreviation, gone.MissingInRegister));

        Assert.True(RegisterChanges.Between(stored with { Committees = [gone, stored.FindCommittee("KS")!] }, Read(Right)).IsEmpty);
    }

    [Fact]
    public void A_committee_with_a_new_abbreviation_is_found_by_its_name()
    {
        var register = new TeamsAssistant.Initiatives.Register
        {
            Committees = [new Committee("KN", "Kulturnämnden", null) { MissingInRegister = true }, new Committee("KUN", "Kulturnämnden", null)],
        };

        Assert.Equal("KUN", register.FindCommittee("kulturnämnden")!.Abbreviation);
        Assert.Equal("KN", register.FindCommittee("KN")!.Abbreviation);
    }

    [Fact]
    public void An_initiative_that_is_gone_keeps_no_person_who_is_gone()
    {
        var people = Right.Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "tore@example.se"), ("Roll", "Läsare"));
        var stored = Read(people.Initiative("A", ("Ansvarig", "tore@example.se"), ("Ersättare", "tore@example.se, sara@example.se"), ("Medverkande", "tore@example.se")));

        var gone = Assert.Single(RegisterChanges.Between(stored, Read(Right)).MissingNow.Initiatives);

        Assert.Null(gone.Owner);
        Assert.Equal([RegisterFiles.SaraId], gone.Deputies);
        Assert.Empty(gone.Contributors);
    }

    [Fact]
    public void A_person_who_leaves_later_leaves_an_initiative_that_is_gone_already()
    {
        var people = Right.Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "tore@example.se"), ("Roll", "Läsare"));
        var first = Assert.Single(RegisterChanges.Between(Read(people.Initiative("A", ("Ansvarig", "tore@example.se"))), Read(WithTore())).MissingNow.Initiatives);
        Assert.Equal(RegisterFiles.ToreId, first.Owner);

        var stored = Read(WithTore());
        var changes = RegisterChanges.Between(stored with { Initiatives = [first, .. stored.Initiatives] }, Read(Right));

        Assert.Null(Assert.Single(changes.MissingNow.Initiatives).Owner);
    }

    [Fact]
    public void A_new_id_does_not_double_the_programme_s_budget()
    {
        var before = Read(Part("A"));
        Assert.Equal(100_00, Ask(before).Budget);

        var after = After(before, Read(Part("B")));

        Assert.Equal(100_00, Ask(after).Budget);
        Assert.Equal(7_00, Ask(after).Outcome);
        Assert.Equal(2, Ask(after).Parts);
        Assert.DoesNotContain(Ask(after).Missing, missing => missing.Initiative == "A");
    }

    [Fact]
    public void What_is_booked_on_a_part_that_is_gone_is_counted_and_the_sum_says_that_it_lacks_its_budget()
    {
        var after = After(Read(Part("A")), Read(Programme()));

        Assert.Null(Ask(after).Budget);
        Assert.Equal(7_00, Ask(after).Outcome);
        Assert.Contains(Ask(after).Missing, missing => missing is { Initiative: "A", Lack: Lack.Budget });
    }

    [Fact]
    public void Asked_about_itself_what_is_gone_has_its_last_budget()
    {
        var after = After(Read(Part("A")), Read(Programme()));

        Assert.Equal(100_00, Ask(after, "A").Budget);
    }

    private static RegisterFiles WithTore() =>
        Right.Row("personer", ("Person-id", RegisterFiles.ToreId), ("Namn", "Tore"), ("E-post", "tore@example.se"), ("Roll", "Läsare"));

    /// <summary>TP with TU, whose budget lies in another year.</summary>
    private static RegisterFiles Programme() =>
        Right.Row("källor", ("Källa", "Ram"), ("Ordning", "3"), ("År", "2023"), ("Tilldelat", "100"));

    private static RegisterFiles Part(string id) => Programme()
        .Initiative(id, ("Program", "TP"), ("Objektskod", "77"))
        .Row("finansiering", ("Insats-id", id), ("År", "2023"), ("Källa", "Ram"), ("Budget", "100"));

    private static TeamsAssistant.Initiatives.Register Read(RegisterFiles files) => files.Read().Register!;

    private static TeamsAssistant.Initiatives.Register After(TeamsAssistant.Initiatives.Register stored, TeamsAssistant.Initiatives.Register read) =>
        read with { Initiatives = [.. read.Initiatives, .. RegisterChanges.Between(stored, read).MissingNow.Initiatives] };

    private static BudgetStatement Ask(TeamsAssistant.Initiatives.Register register, string id = "TP") => BudgetRules.For(
        register.FindInitiative(id)!,
        2023,
        register,
        new LedgerYear(
            2023,
            [new LedgerImport { Id = "i", File = "2023.se", Sha256 = "0", At = default, From = new(2023, 1, 1), To = new(2023, 12, 31) }],
            new Dictionary<string, CodeSums> { ["77"] = new("77", [new MonthSums(new(2023, 1, 1), 7_00, 0)]) }),
        new Dictionary<string, LatestState>(),
        new DateOnly(2023, 9, 15),
        BudgetScene.Threshold);
}
