using Azure.Core;
using Azure.Data.Tables.Connection;

namespace Azure.Data.Tables.Requests;

/// <summary>Sends a request through the pipeline and turns every answer but the expected ones into an exception.</summary>
internal static class TableSender
{
    /// <param name="connection">The way to the account.</param>
    /// <param name="message">The request; disposed of here.</param>
    /// <param name="isExpected">Tells from the answer whether the operation came out in one of its normal ways.</param>
    /// <param name="cancellationToken">Stops the request and its retries.</param>
    public static async Task<Response> SendAsync(
        this TableConnection connection, HttpMessage message, Func<Response, bool> isExpected, CancellationToken cancellationToken)
    {
        using (message)
        {
            await connection.Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return isExpected(message.Response) ? message.Response : throw new RequestFailedException(message.Response);
        }
    }

    public static string ErrorCode(this Response response) =>
        TableErrorParser.Instance.TryParse(response, out var error, out _) ? error.Code : null;
}
