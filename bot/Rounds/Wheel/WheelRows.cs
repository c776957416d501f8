using Azure.Data.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>How rounds planned in Teams, and what is paused, lie in the register partition. The register's import knows neither.</summary>
internal static class WheelRows
{
    private const string PlannedPrefix = "wheel";
    private const string PausePrefix = "pause";

    public static string PauseKey(string round) => TableKey.Of(PausePrefix, round.ToUpperInvariant());

    public static bool IsPlanned(TableEntity row) => row.RowKey.StartsWith(PlannedPrefix + "|", StringComparison.Ordinal);

    public static bool IsPause(TableEntity row) => row.RowKey.StartsWith(PausePrefix + "|", StringComparison.Ordinal);

    public static TableEntity Write(PlannedRound planned) => PlannedRoundRow.Write(planned, TableKey.Of(PlannedPrefix, planned.Id.ToUpperInvariant()));

    public static TableEntity WritePause(string round) => new("", PauseKey(round)) { ["Round"] = round };

    public static string ReadPause(TableEntity row) => row.GetString("Round");
}
