using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// Writes XML as UTF-8 into one buffer, and nothing that is not well-formed: an element ends by the name it began with, no attribute
/// stands twice, no character is one that XML does not allow. Only names are taken as they come: they are our own, or a template's that was
/// read. The framework's writer takes longer, and lets nobody hear what it writes.
/// </summary>
/// <param name="target">Where it goes; left open.</param>
/// <param name="watch">Hears what is written, or null: nobody does.</param>
internal sealed class Utf8XmlWriter(Stream target, IPartWatch? watch = null) : XmlWriter
{
    private const int Size = 1 << 16;

    private const string Controls = "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r" + Controls);

    private static readonly SearchValues<char> InValue = SearchValues.Create("&<>\"\t\n\r" + Controls);

    private readonly WrittenElement element = new();

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private readonly List<Element> open = [];
    private readonly Scope scope = new();
    private readonly StringBuilder address = new();
    private int used;
    private bool inTag;
    private bool inValue;
    private bool closed;
    private string attribute = string.Empty;
    private string attributeUri = string.Empty;
    private string value = string.Empty;

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
        open.Add(new Element(prefix, localName, ns ?? string.Empty, scope.Count));
        element.Clear();
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
        watch?.Start(open[^1].Name, open[^1].Uri, open.Count - 1, element);
        Pop();
    }

    /// <inheritdoc/>
    public override void WriteFullEndElement()
    {
        EndTag();
        var ended = Pop();
        Put("</"u8);
        Name(ended.Prefix, ended.Name);
        Put((byte)'>');
    }

    /// <inheritdoc/>
    public override void WriteEndDocument()
    {
        if (open.Count > 0)
        {
            throw new InvalidOperationException($"The element {open[^1].Name} is not ended.");
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

        (attribute, attributeUri, value) = (localName, prefix == "xml" ? prefix : ns ?? string.Empty, string.Empty);
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
        element.Add(attribute, declared is null ? attributeUri : "xmlns", value);
        if (declared is not null)
        {
            scope.Declare(declared, address.ToString(), open[^1].Before);
            declared = null;
        }
    }

    /// <inheritdoc/>
    public override void WriteString(string? text)
    {
        if (inValue)
        {
            value = value.Length == 0 ? text ?? string.Empty : value + text;
        }
        else
        {
            EndTag();
            watch?.Text(text ?? string.Empty);
        }

        Escaped(text);
    }

    /// <inheritdoc/>
    public override void WriteChars(char[] buffer, int index, int count) => WriteString(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteWhitespace(string? ws) => WriteString(ws);

    /// <inheritdoc/>
    public override void WriteCData(string? text)
    {
        EndTag();
        watch?.Text(text ?? string.Empty);
        Markup($"<![CDATA[{text?.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>");
    }

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
        var ended = open[^1];
        open.RemoveAt(open.Count - 1);
        scope.Leave(ended.Before);
        watch?.End(ended.Name, ended.Uri);
        return ended;
    }

    private void EndTag()
    {
        if (inTag)
        {
            Declarations();
            Put((byte)'>');
            inTag = false;
            watch?.Start(open[^1].Name, open[^1].Uri, open.Count - 1, element);
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

        if (text.ContainsAny('\uFFFE', '\uFFFF'))
        {
            throw new InvalidOperationException("XML has no place for what is no character.");
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
                '\r' => "&#xD;"u8,
                _ => throw new InvalidOperationException("XML has no place for a control character."),
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
            if (Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written, replaceInvalidSequences: false) == OperationStatus.InvalidData)
            {
                throw new InvalidOperationException("XML has no place for half a character.");
            }

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
    /// <param name="Uri">Its namespace.</param>
    /// <param name="Before">How many namespaces were in scope around it.</param>
    private readonly record struct Element(string Prefix, string Name, string Uri, int Before);
}
