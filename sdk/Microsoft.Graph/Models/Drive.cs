namespace Microsoft.Graph.Models;

/// <summary>A document library.</summary>
public class Drive : BaseItem
{
    public Drive()
    {
        OdataType = "#microsoft.graph.drive";
    }
}
