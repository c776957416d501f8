using TeamsAssistant.Access;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Documents.Templates;

public sealed class TemplateRulesTests
{
    public static TheoryData<Role, string?, bool, bool, bool, bool> Grants => new()
    {
        // role, its committee, sees, decides for KS, for KFN, for all
        { Role.Coordinator, null, true, true, true, true },
        { Role.Secretary, null, true, true, true, true },
        { Role.Coordinator, "KS", true, true, false, false },
        { Role.Secretary, "KFN", true, false, true, false },
        { Role.Chair, null, false, false, false, false },
        { Role.Reader, null, false, false, false, false },
        { Role.Official, "KS", false, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Grants))]
    public void Coordinators_and_secretaries_decide_for_the_committees_that_they_have(Role role, string? committee, bool sees, bool board, bool culture, bool all)
    {
        var person = Town.Person(Town.Nina, "Nina", new RoleGrant(role, committee));

        Assert.Equal(
            (sees, board, culture, all),
            (TemplateRules.MaySee(person), TemplateRules.MayUse(person, "KS"), TemplateRules.MayUse(person, "KFN"), TemplateRules.MayUse(person, null)));
    }
}
