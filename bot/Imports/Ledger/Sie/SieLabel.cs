namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The labels of SIE 4B that mean something here; <see cref="Known"/> are the others of the standard.</summary>
internal enum SieLabel
{
    Unknown,
    Known,
    SieType,
    OrganisationNumber,
    FinancialYear,
    CoveredTo,
    Dimension,
    SubDimension,
    PeriodBalance,
    PeriodBudget,
    Voucher,
    Row,
    RemovedRow,
    AddedRow,
    Checksum,
}
