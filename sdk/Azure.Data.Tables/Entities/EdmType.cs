namespace Azure.Data.Tables.Entities;

/// <summary>Types that JSON does not tell apart and that are therefore named beside the value.</summary>
internal static class EdmType
{
    public const string Binary = "Edm.Binary";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int64 = "Edm.Int64";
}
