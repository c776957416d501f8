using System.Globalization;
using System.Text;
using System.Xml;

namespace Azure.Data.Tables.Queries;

/// <summary>Writes the values in an interpolated filter as OData literals, so that no value can become part of the filter.</summary>
internal static class QueryFilter
{
    public static string Format(FormattableString filter)
    {
        if (filter == null)
            return null;
        var literals = Array.ConvertAll(filter.GetArguments(), Literal);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static object Literal(object value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        long or ulong => Plain(value) + "L",
        sbyte or byte or short or ushort or int or uint or float or double or decimal => Plain(value),
        string or char or StringBuilder => Quoted(value.ToString()),
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData data => $"X'{Convert.ToHexString(data.ToMemory().Span)}'",
        DateTimeOffset instant => Instant(instant.UtcDateTime),
        DateTime time => Instant(time.ToUniversalTime()),
        _ => throw new ArgumentException($"A filter cannot hold a value of type {value.GetType()}."),
    };

    private static string Plain(object number) => ((IFormattable)number).ToString(null, CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Instant(DateTime utc) => $"datetime'{XmlConvert.ToString(utc, XmlDateTimeSerializationMode.RoundtripKind)}'";
}
