namespace AdaptiveCards;

/// <summary>
/// A cell. As in 3.1.0, <see cref="AdaptiveTypedElement.Type"/> says "Container" until it is set to <see cref="TypeName"/>:
/// whoever makes a cell sets it.
/// </summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    public new const string TypeName = "TableCell";
}
