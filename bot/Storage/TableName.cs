namespace TeamsAssistant.Storage;

/// <summary>The tables, and what a partition of each holds.</summary>
internal static class TableName
{
    /// <summary>One partition, <see cref="RegisterPartition"/>: what the overview lists in one range read.</summary>
    public const string Register = "Register";

    /// <summary>A partition an initiative: updates newest first, latest state, form receipts, audit events.</summary>
    public const string Initiatives = "Initiatives";

    /// <summary>A partition a round: its shared cards and, once it is closed, its frozen outcome. Open rounds and their prompts lie in <see cref="Register"/>.</summary>
    public const string Rounds = "Rounds";

    /// <summary>A partition an import: sums by object code.</summary>
    public const string Ledger = "Ledger";

    /// <summary>A partition a committee: its matters, with what is unfinished of them, and its meetings.</summary>
    public const string Committees = "Committees";

    /// <summary>One partition of conversation references, one of the channels that committees are tied to.</summary>
    public const string Conversations = "Conversations";

    /// <summary>One partition: what people are told, and what of it still waits.</summary>
    public const string Outbox = "Outbox";

    /// <summary>The lease by which one replica leads.</summary>
    public const string Leases = "Leases";

    /// <summary>The only partition of <see cref="Register"/>.</summary>
    public const string RegisterPartition = "register";
}
