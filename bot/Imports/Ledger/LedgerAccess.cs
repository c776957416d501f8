using TeamsAssistant.Access;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Who may import a ledger and undo it: a ledger and its report hold every committee's amounts.</summary>
public static class LedgerAccess
{
    /// <summary>Why she may not, or null.</summary>
    /// <param name="person">Who asks; null: she is not in the register.</param>
    public static Refusal? Refuse(Person? person) => person switch
    {
        null => new Refusal("person.unknown"),
        _ when !person.HasForAll(Role.Coordinator) => new Refusal("ledger.onlyCoordinators"),
        _ => null,
    };
}
