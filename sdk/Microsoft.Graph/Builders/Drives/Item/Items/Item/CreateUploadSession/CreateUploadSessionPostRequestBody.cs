using System.Text.Json;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;

/// <summary>Asks for an upload session.</summary>
public class CreateUploadSessionPostRequestBody : IModel
{
    public CreateUploadSessionPostRequestBody()
    {
    }

    public DriveItemUploadableProperties? Item { get; set; }

    bool IModel.Read(string name, JsonElement value) => false;

    void IModel.Write(Utf8JsonWriter writer)
    {
        if (Item is null)
            return;
        writer.WriteStartObject("item");
        ((IModel)Item).Write(writer);
        writer.WriteEndObject();
    }
}
