namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    /// <summary>Written as JSON. Members without a setter are left out there: an anonymous object becomes <c>{}</c>.</summary>
    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
