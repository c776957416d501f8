namespace Azure.Data.Tables.Requests;

/// <summary>An answer that says there is no such row.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException($"The answer has no value: status {response.Status}.");

    public override Response GetRawResponse() => response;
}
