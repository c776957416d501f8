namespace TeamsAssistant.Questions;

/// <summary>What holds of each shape of answer. One that nothing is said of here is refused, not guessed.</summary>
public static class Forms
{
    /// <summary>Whether it says which initiatives, not how much: its amount is its first line's.</summary>
    public static bool IsList(this Form form) => form switch
    {
        Form.Over or Form.Under or Form.Largest or Form.Unused => true,
        Form.Amount or Form.Comparison or Form.Why => false,
        _ => form.IsBreakdown() ? false : throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>Whether it is one amount with what it is made of.</summary>
    public static bool IsBreakdown(this Form form) => form is Form.PerMonth or Form.PerSource or Form.PerDepartment or Form.PerCommittee or Form.PerPart;
}
