using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models.ODataErrors;

/// <summary>What went wrong.</summary>
public class MainError : IModel
{
    public MainError()
    {
    }

    public string? Code { get; set; }

    internal string? Message { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "code":
                Code = value.GetString();
                return true;
            case "message":
                Message = value.GetString();
                return true;
            default:
                return false;
        }
    }

    void IModel.Write(Utf8JsonWriter writer)
    {
        // Only the service sets it.
    }
}
