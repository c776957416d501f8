using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models.ODataErrors;

/// <summary>The service said what went wrong.</summary>
public class ODataError : ApiException, IModel
{
    public ODataError()
    {
    }

    public MainError? Error { get; set; }

    public override string Message => Error?.Message ?? "";

    bool IModel.Read(string name, JsonElement value)
    {
        if (name != "error")
            return false;
        Error = ModelJson.Facet<MainError>(value);
        return true;
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }
}
