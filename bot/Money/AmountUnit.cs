namespace TeamsAssistant.Money;

/// <summary>What an amount is read in.</summary>
public enum AmountUnit
{
    /// <summary>kr, whole</summary>
    Krona,

    /// <summary>tkr, whole</summary>
    Thousand,

    /// <summary>mkr, one decimal</summary>
    Million,
}
