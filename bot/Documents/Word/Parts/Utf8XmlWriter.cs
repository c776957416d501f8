using System.Globalization;
using System.Text;
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
    private readonly WrittenElement element = new();
    private readonly Utf8Output output = new(target);
    private readonly List<Element> open = [];
    private readonly Scope scope = new();
    private readonly StringBuilder address = new();
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
        output.Put((byte)'<');
        output.Name(prefix, localName);
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
        output.Put(" />"u8);
        inTag = false;
        watch?.Start(open[^1].Name, open[^1].Uri, open.Count - 1, element);
        Pop();
    }

    /// <inheritdoc/>
    public override void WriteFullEndElement()
    {
        EndTag();
        var ended = Pop();
        output.Put("</"u8);
        output.Name(ended.Prefix, ended.Name);
        output.Put((byte)'>');
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
        output.Put((byte)' ');
        output.Name(prefix, localName);
        output.Put("=\""u8);
        inValue = true;
    }

    /// <summary>A whole attribute with a prefix, in one step: what nearly all are. It declares no namespace.</summary>
    public void Attribute(string prefix, string name, string uri, string text)
    {
        scope.Use(prefix, uri);
        output.Put((byte)' ');
        output.Name(prefix, name);
        output.Put("=\""u8);
        output.Escaped(text, inValue: true);
        output.Put((byte)'"');
        element.Add(name, uri, text);
    }

    /// <inheritdoc/>
    public override void WriteEndAttribute()
    {
        output.Put((byte)'"');
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
    public override void Flush() => output.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            output.Dispose();
        }

        base.Dispose(disposing);
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
            output.Put((byte)'>');
            inTag = false;
            watch?.Start(open[^1].Name, open[^1].Uri, open.Count - 1, element);
        }
    }

    /// <summary>Declares what the element uses and nobody has declared.</summary>
    private void Declarations()
    {
        while (scope.Undeclared(open[^1].Before) is var (prefix, uri))
        {
            output.Put(prefix.Length == 0 ? " xmlns"u8 : " xmlns:"u8);
            output.Name(null, prefix);
            output.Put("=\""u8);
            inValue = true;
            Escaped(uri);
            inValue = false;
            output.Put((byte)'"');
        }
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        if (declared is not null)
        {
            address.Append(text);
        }

        output.Escaped(text, inValue);
    }

    private void Markup(ReadOnlySpan<char> text)
    {
        if (!inValue)
        {
            EndTag();
        }

        output.Encoded(text);
    }

    /// <summary>An element that is open.</summary>
    /// <param name="Prefix">Its prefix.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Uri">Its namespace.</param>
    /// <param name="Before">How many namespaces were in scope around it.</param>
    private readonly record struct Element(string Prefix, string Name, string Uri, int Before);
}
