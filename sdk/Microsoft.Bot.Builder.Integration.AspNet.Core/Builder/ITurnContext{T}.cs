using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity shows only the members of its kind.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
