using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Models;

/// <summary>What a file to be uploaded is to be.</summary>
public class DriveItemUploadableProperties : IModel
{
    public DriveItemUploadableProperties()
    {
    }

    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public long? FileSize { get; set; }

    bool IModel.Read(string name, JsonElement value) => false;

    void IModel.Write(Utf8JsonWriter writer)
    {
        if (FileSize is { } size)
            writer.WriteNumber("fileSize", size);
        ModelJson.WriteAll(writer, AdditionalData);
    }
}
