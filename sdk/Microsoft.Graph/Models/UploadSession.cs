using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>Where the parts of a large file go.</summary>
public class UploadSession : IModel
{
    public UploadSession()
    {
    }

    public string? UploadUrl { get; set; }

    bool IModel.Read(string name, JsonElement value)
    {
        switch (name)
        {
            case "uploadUrl":
                UploadUrl = value.GetString();
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
