namespace Microsoft.Graph.Models;

/// <summary>Values of columns, by internal name, in <see cref="Entity.AdditionalData"/>.</summary>
public class FieldValueSet : Entity
{
    public FieldValueSet()
    {
    }
}
