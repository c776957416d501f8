using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// Writes XML as UTF-8 into one buffer, for what writes to an <see cref="XmlWriter"/>. It trusts names and nesting, which the framework's
/// writer proves a second time at twice the cost of all else: names are our own or a template's that was read, and each finished part
/// is read by the check.
/// </summary>
/// <param name="target">Where it goes; left open.</param>
internal sealed class Utf8XmlWriter(Stream target) : XmlWriter
{
    private const int Size = 1 << 16;

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");

    private static readonly SearchValues<char> InValue = SearchValues.Create("&<>\"\t\n\r");

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private readonly List<Element> open = [];
    private readonly Scope scope = new();
    private readonly StringBuilder address = new();
    private int used;
    private bool inTag;
    private bool inValue;
    private bool closed;

    /// <summary>The prefix that the attribute being written declares; null: it declares none.</summary>
    private string? declared;

    /// <inheritdoc/>
    public override WriteState WriteState =>
        closed ? WriteState.Closed : inValue ? WriteState.Attribute : inTag ? WriteState.Element : open.Count > 0 ? WriteState.Content : WriteState.Start;

    /// <inheritdoc/>
    public override void WriteStartDocument() => Markup("""<?xml version="1.0" encoding="utf-8"?>""");

    /// <inheritdoc/>
    public override void WriteStartDocument(bool standalone) => Markup($"""<?xml version="1.0" encoding="utf-8" standalone="{(standalone ? "yes" : "no")}"?>""");

    /// <inheritdoc/>
    public override void WriteStartElement(string? prefix, string localName, string? ns)
    {
        EndTag();
        prefix ??= LookupPrefix(ns ?? string.Empty) ?? string.Empty;
        open.Add(new Element(prefix, localName, scope.Count));
        scope.Use(prefix, ns ?? string.Empty);
        Put((byte)'<');
        Name(prefix, localName);
        inTag = true;
    }

    /// <inheritdoc/>
    public override void WriteEndElement()
    {
        if (!inTag)
        {
            WriteFullEndElement();
            return;
        }

        Declarations();
        Put(" />"u8);
        inTag = false;
        Pop();
    }

    /// <inheritdoc/>
    public override void WriteFullEndElement()
    {
        EndTag();
        var element = Pop();
        Put("</"u8);
        Name(element.Prefix, element.Name);
        Put((byte)'>');
    }

    /// <inheritdoc/>
    public override void WriteEndDocument()
    {
        while (open.Count > 0)
        {
            WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public override void WriteStartAttribute(string? prefix, string localName, string? ns)
    {
        if (prefix == "xmlns" && (localName is "" or "xmlns"))
        {
            // The default namespace.
            (prefix, localName) = (string.Empty, "xmlns");
        }

        if (prefix == "xmlns" || (string.IsNullOrEmpty(prefix) && localName == "xmlns"))
        {
            declared = prefix == "xmlns" ? localName : string.Empty;
            address.Clear();
        }
        else if (!string.IsNullOrEmpty(ns) && prefix != "xml")
        {
            prefix = string.IsNullOrEmpty(prefix) ? scope.PrefixOf(ns, named: true) ?? string.Create(CultureInfo.InvariantCulture, $"p{scope.Count}") : prefix;
            scope.Use(prefix, ns);
        }

        Put((byte)' ');
        Name(prefix, localName);
        Put("=\""u8);
        inValue = true;
    }

    /// <inheritdoc/>
    public override void WriteEndAttribute()
    {
        Put((byte)'"');
        inValue = false;
        if (declared is not null)
        {
            scope.Declare(declared, address.ToString(), open[^1].Before);
            declared = null;
        }
    }

    /// <inheritdoc/>
    public override void WriteString(string? text)
    {
        if (!inValue)
        {
            EndTag();
        }

        Escaped(text);
    }

    /// <inheritdoc/>
    public override void WriteChars(char[] buffer, int index, int count) => WriteString(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteWhitespace(string? ws) => WriteString(ws);

    /// <inheritdoc/>
    public override void WriteCData(string? text) => Markup($"<![CDATA[{text?.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>");

    /// <inheritdoc/>
    public override void WriteComment(string? text) => Markup($"<!--{text}-->");

    /// <inheritdoc/>
    public override void WriteProcessingInstruction(string name, string? text) => Markup($"<?{name} {text}?>");

    /// <inheritdoc/>
    public override void WriteEntityRef(string name) => Markup($"&{name};");

    /// <inheritdoc/>
    public override void WriteCharEntity(char ch) => Markup(string.Create(CultureInfo.InvariantCulture, $"&#x{(int)ch:X};"));

    /// <inheritdoc/>
    public override void WriteSurrogateCharEntity(char lowChar, char highChar) =>
        Markup(string.Create(CultureInfo.InvariantCulture, $"&#x{char.ConvertToUtf32(highChar, lowChar):X};"));

    /// <inheritdoc/>
    public override void WriteRaw(string data) => Markup(data);

    /// <inheritdoc/>
    public override void WriteRaw(char[] buffer, int index, int count) => Markup(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void WriteDocType(string name, string? pubid, string? sysid, string? subset) =>
        throw new NotSupportedException("No part of a document has a document type.");

    /// <inheritdoc/>
    public override void WriteBase64(byte[] buffer, int index, int count) => WriteString(Convert.ToBase64String(buffer, index, count));

    /// <inheritdoc/>
    public override string? LookupPrefix(string ns) => scope.PrefixOf(ns, named: false);

    /// <inheritdoc/>
    public override void Flush()
    {
        target.Write(buffer, 0, used);
        used = 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            Flush();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Element Pop()
    {
        var element = open[^1];
        open.RemoveAt(open.Count - 1);
        scope.Leave(element.Before);
        return element;
    }

    private void EndTag()
    {
        if (inTag)
        {
            Declarations();
            Put((byte)'>');
            inTag = false;
        }
    }

    /// <summary>Declares what the element uses and nobody has declared.</summary>
    private void Declarations()
    {
        while (scope.Undeclared(open[^1].Before) is var (prefix, uri))
        {
            Put(prefix.Length == 0 ? " xmlns"u8 : " xmlns:"u8);
            Name(null, prefix);
            Put("=\""u8);
            inValue = true;
            Escaped(uri);
            inValue = false;
            Put((byte)'"');
        }
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        if (declared is not null)
        {
            address.Append(text);
        }

        var marks = inValue ? InValue : InText;
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny(marks);
            Encoded(mark < 0 ? text : text[..mark]);
            if (mark < 0)
            {
                return;
            }

            Put(text[mark] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#x9;"u8,
                '\n' => "&#xA;"u8,
                _ => "&#xD;"u8,
            });
            text = text[(mark + 1)..];
        }
    }

    private void Markup(ReadOnlySpan<char> text)
    {
        if (!inValue)
        {
            EndTag();
        }

        Encoded(text);
    }

    private void Name(string? prefix, string name)
    {
        if (!string.IsNullOrEmpty(prefix))
        {
            Name(prefix);
            Put((byte)':');
        }

        Name(name);
    }

    /// <summary>Names are short, and all of ours are ASCII.</summary>
    private void Name(string name)
    {
        if (buffer.Length - used < name.Length)
        {
            Flush();
        }

        var start = used;
        foreach (var letter in name)
        {
            if (letter > 127 || used == buffer.Length)
            {
                used = start;
                Encoded(name);
                return;
            }

            buffer[used++] = (byte)letter;
        }
    }

    private void Encoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written);
            used += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                Flush();
            }
        }
    }

    private void Put(byte letter)
    {
        if (used == buffer.Length)
        {
            Flush();
        }

        buffer[used++] = letter;
    }

    private void Put(ReadOnlySpan<byte> letters)
    {
        if (buffer.Length - used < letters.Length)
        {
            Flush();
        }

        letters.CopyTo(buffer.AsSpan(used));
        used += letters.Length;
    }

    /// <summary>An element that is open.</summary>
    /// <param name="Prefix">Its prefix.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Before">How many namespaces were in scope around it.</param>
    private readonly record struct Element(string Prefix, string Name, int Before);
}
