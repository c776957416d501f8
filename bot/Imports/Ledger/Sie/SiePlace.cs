namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Where in the file a line stands.</summary>
internal enum SiePlace
{
    Outside,

    /// <summary>After <c>#VER</c>: an opening brace must follow.</summary>
    BeforeVoucherRows,

    InVoucher,
}
