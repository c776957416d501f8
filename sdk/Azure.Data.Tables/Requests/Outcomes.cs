using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Requests;

/// <summary>Which answers are normal ends of which operations.</summary>
internal static class Outcomes
{
    public static bool Read(Response response) => response.Status == 200;

    public static bool ReadOrMissing(Response response) => response.Status is 200 or 404;

    public static bool Created(Response response) => response.Status is 201 or 204;

    public static bool CreatedOrThere(Response response) =>
        Created(response) || (response.Status == 409 && response.ErrorCode() == nameof(TableErrorCode.TableAlreadyExists));

    public static bool Written(Response response) => response.Status == 204;

    /// <summary>What was to go is gone, whoever did it.</summary>
    public static bool Gone(Response response) => response.Status is 204 or 404;

    public static bool Accepted(Response response) => response.Status == 202;
}
