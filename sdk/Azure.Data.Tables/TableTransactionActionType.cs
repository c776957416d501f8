namespace Azure.Data.Tables;

/// <summary>What a transaction does with one entity.</summary>
public enum TableTransactionActionType
{
    /// <summary>Insert; fails if the row exists.</summary>
    Add = 0,

    /// <summary>Merge into the stored row.</summary>
    UpdateMerge = 1,

    /// <summary>Replace the stored row.</summary>
    UpdateReplace = 2,

    /// <summary>Delete; fails if the row is missing.</summary>
    Delete = 3,

    /// <summary>Insert, or merge into the stored row.</summary>
    UpsertMerge = 4,

    /// <summary>Insert, or replace the stored row.</summary>
    UpsertReplace = 5,
}
