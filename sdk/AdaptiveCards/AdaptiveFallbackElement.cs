namespace AdaptiveCards;

/// <summary>What an older client shows in place of an element or action: nothing, or another one.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
        => (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement Content { get; set; }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }
}
