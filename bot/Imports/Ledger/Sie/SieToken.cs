namespace TeamsAssistant.Imports.Ledger.Sie;

internal enum SieToken
{
    End,
    Field,
    Open,
    Close,

    /// <summary>A quotation mark that does not close, or that stands inside a field.</summary>
    Broken,
}
