namespace TeamsAssistant.Budget.Tables;

/// <summary>Monthly outcome by department, for the monthly reimbursement between departments: each krona in one row.</summary>
public sealed record DepartmentYear
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Departments by name, then the initiatives that name none.</summary>
    public required IReadOnlyList<DepartmentRow> Rows { get; init; }

    /// <summary>The sum of all rows by month; null: not booked yet.</summary>
    public required IReadOnlyList<long?> Months { get; init; }

    /// <summary>The year's, or null: nothing is known.</summary>
    public long? Sum { get; init; }

    /// <summary>First day of the last month that is booked, or null.</summary>
    public DateOnly? BookedThrough { get; init; }

    /// <summary>The imports that the costs come from; empty: none for the year.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; init; } = [];
}
