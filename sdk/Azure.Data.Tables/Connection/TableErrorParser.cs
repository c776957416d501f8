using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Connection;

/// <summary>Reads the code and message of a refusal: <c>{"odata.error":{"code":…,"message":{"value":…}}}</c>.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static TableErrorParser Instance { get; } = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        error = FromBody(response) ?? FromHeader(response);
        return error != null;
    }

    private static ResponseError FromBody(Response response)
    {
        if (response.ContentStream is not { CanSeek: true, Length: > 0 } body)
            return null;
        body.Position = 0;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("odata.error", out var fault)
                && fault.ValueKind == JsonValueKind.Object
                ? new ResponseError(Text(fault, "code"), Message(fault))
                : null;
        }
        catch (JsonException)
        {
            return null; // a proxy or gateway answered, in HTML or plain text
        }
        finally
        {
            body.Position = 0;
        }
    }

    private static ResponseError FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, null) : null;

    private static string Message(JsonElement fault) =>
        fault.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object ? Text(message, "value") : null;

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
