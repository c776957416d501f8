using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Tables and their rows. Cannot be filled by collection initialisers: use <c>Rows</c> and <c>Cells</c>.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    // So it is in 3.1.0 too.
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();

    // So it is in 3.1.0 too.
    public void Add(AdaptiveElement element) => throw new NotImplementedException();
}
