using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>What Graph answers.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Body = null, string? Location = null, byte[]? Bytes = null)
{
    public static GraphAnswer Error(int status, string code) => new(status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = "Told by the stand-in about somebody's document.", ["innerError"] = new JsonObject { ["request-id"] = "1" } },
    });
}
