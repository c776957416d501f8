using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>Tells which rule of the service a request breaks.</summary>
internal sealed class GraphRules(Action<string> broken)
{
    public JsonObject Json(GraphRequest request, byte[] body, params string[] known)
    {
        Expect(request.Header("Content-Type") == "application/json", request, "content type");
        var json = (JsonObject)JsonNode.Parse(body)!;
        OnlyKnown(request, json, known);
        return json;
    }

    public void OnlyKnown(GraphRequest request, JsonObject json, params string[] known)
    {
        foreach (var name in json.Select(one => one.Key).Except(known))
        {
            Expect(false, request, $"unknown property {name}");
        }
    }

    public bool Query(GraphRequest request, params string[] known)
    {
        Expect(request.Query.Keys.All(known.Contains), request, "unknown query parameter");
        return true;
    }

    public GraphAnswer Unknown(GraphRequest request)
    {
        Expect(false, request, "no such address");
        return GraphAnswer.Error(400, "invalidRequest");
    }

    public void Expect(bool kept, GraphRequest request, string rule)
    {
        if (!kept)
        {
            broken($"{request}: {rule}");
        }
    }
}
