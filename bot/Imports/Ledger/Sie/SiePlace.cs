namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>Where in the file a line stands.</summary>
internal enum SiePlace
{
    Outside,

    /// <summary>After <c>#VER</c>: an opening brace must follow.</summary>
    BeforeVoucherRows,

    InVoucher,

    /// <summary>After an unknown label, which may have rows of its own.</summary>
    AfterUnknown,

    InUnknown,
}
