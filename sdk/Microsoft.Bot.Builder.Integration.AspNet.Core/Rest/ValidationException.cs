namespace Microsoft.Rest;

/// <summary>A call was not made because something it needs is missing.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ValidationException(string rule, string target)
        : base($"'{target}' {(rule == CannotBeNull ? "cannot be null." : rule)}")
    {
        Rule = rule;
        Target = target;
    }

    public string Rule { get; }

    public string Target { get; }

    internal const string CannotBeNull = "CannotBeNull";

    internal static void ThrowIfNull(object value, string target)
    {
        if (value is null)
            throw new ValidationException(CannotBeNull, target);
    }
}
