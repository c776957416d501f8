using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsAssistant.Updates;

/// <summary>
/// Ids of updates: ticks counted down, so that the newest sorts first, and a short hash of the form, so that two in the same instant
/// differ. A figure in a document leads to its update by it.
/// </summary>
internal static class UpdateId
{
    public static string Of(DateTimeOffset at, string form)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(form)).AsSpan(0, 4);
        return $"{NewestAt(at)}-{Convert.ToHexStringLower(hash)}";
    }

    /// <summary>What the ids of the instant begin with; those of later ones sort before it.</summary>
    public static string NewestAt(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks:D19}");
}
