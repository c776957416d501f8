namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>What a file's letters beyond ASCII are written in.</summary>
internal enum SieEncoding
{
    /// <summary>Code page 437, the only one that the standard allows.</summary>
    Pc8,

    Utf8,

    /// <summary>ISO 8859-1 or Windows-1252.</summary>
    Latin1,
}
