namespace Azure.Data.Tables.Requests;

/// <summary>Where the next page of entities begins, as the service encoded it. The row part may be missing.</summary>
internal readonly record struct EntityContinuation(string PartitionKey, string RowKey)
{
    /// <summary>Reads a page's token: both parts with one space between.</summary>
    public static EntityContinuation Parse(string token)
    {
        if (string.IsNullOrEmpty(token))
            return default;
        var space = token.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return new EntityContinuation(token, null);
        return new EntityContinuation(token[..space], space == token.Length - 1 ? null : token[(space + 1)..]);
    }

    /// <summary>The token after this answer, or null after the last page.</summary>
    public static string After(Response response)
    {
        var partition = response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var first) ? first : null;
        var row = response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var second) ? second : null;
        return partition == null && row == null ? null : $"{partition} {row}";
    }
}
