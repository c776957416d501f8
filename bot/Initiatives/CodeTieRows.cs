using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Initiatives;

/// <summary>How connected object codes lie in the register partition: one row a code.</summary>
internal static class CodeTieRows
{
    private const string Prefix = "code";

    public static bool IsTie(TableEntity row) => row.RowKey.StartsWith(Prefix + "|", StringComparison.Ordinal);

    public static string KeyOf(string code) => TableKey.Of(Prefix, code);

    public static TableEntity Write(CodeTie tie) => new("", KeyOf(tie.Code)) { ["Code"] = tie.Code, ["Initiative"] = tie.Initiative };

    public static CodeTie Read(TableEntity row) => new(row.GetString("Code"), row.GetString("Initiative"));
}
