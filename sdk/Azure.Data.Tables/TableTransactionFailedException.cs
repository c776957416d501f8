using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused as a whole, because of one of its actions. Nothing of it is stored.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>Takes over status, code and message of the refusal of one action.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
    {
        FailedTransactionActionIndex = LeadingIndex(requestFailedException.Message);
    }

    /// <summary>Zero-based place of the refused action, or null when the service did not tell.</summary>
    public int? FailedTransactionActionIndex { get; }

    // The service begins such a message with "<index>:".
    private static int? LeadingIndex(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
