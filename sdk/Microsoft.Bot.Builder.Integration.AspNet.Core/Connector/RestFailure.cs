namespace Microsoft.Bot.Connector;

/// <summary>By which exception an operation tells of a status it does not accept.</summary>
internal enum RestFailure
{
    /// <summary><see cref="Schema.ErrorResponseException"/>: conversations.</summary>
    ErrorResponse,

    /// <summary><see cref="Rest.HttpOperationException"/>: paged members.</summary>
    HttpOperation,
}
