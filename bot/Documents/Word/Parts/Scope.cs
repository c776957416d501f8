namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>The namespaces in scope while XML is written: by prefix, the innermost last.</summary>
internal sealed class Scope
{
    private readonly List<(string Prefix, string Uri, bool Declared)> known = [(string.Empty, string.Empty, true), ("xml", "http://www.w3.org/XML/1998/namespace", true)];

    // The same two objects again and again: nearly every element and attribute of a part is in one namespace.
    private (string? Prefix, string? Uri) found;

    /// <summary>How many are in scope.</summary>
    public int Count => known.Count;

    /// <summary>Leaves an element, around which there were so many.</summary>
    public void Leave(int before)
    {
        if (known.Count > before)
        {
            known.RemoveRange(before, known.Count - before);
            found = default;
        }
    }

    /// <summary>Notes that the prefix stands for the address from here on.</summary>
    public void Use(string prefix, string uri)
    {
        if (ReferenceEquals(prefix, found.Prefix) && ReferenceEquals(uri, found.Uri))
        {
            return;
        }

        if (UriOf(prefix) != uri)
        {
            known.Add((prefix, uri, false));
        }

        found = (prefix, uri);
    }

    /// <summary>The same, noted that it is declared; an element, around which there were so many, declares a prefix once.</summary>
    public void Declare(string prefix, string uri, int before)
    {
        found = default;
        var place = known.FindIndex(before, of => of.Prefix == prefix);
        if (place < 0)
        {
            known.Add((prefix, uri, true));
        }
        else
        {
            known[place] = (prefix, uri, true);
        }
    }

    /// <summary>The next that an element, around which there were so many, uses and nobody has declared; null: none.</summary>
    public (string Prefix, string Uri)? Undeclared(int before)
    {
        for (var i = before; i < known.Count; i++)
        {
            if (known[i] is { Declared: false } name)
            {
                known[i] = name with { Declared = true };
                return (name.Prefix, name.Uri);
            }
        }

        return null;
    }

    /// <summary>The innermost prefix for an address, or null.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="named">Whether it must be a prefix that an attribute can have.</param>
    public string? PrefixOf(string uri, bool named)
    {
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i].Uri == uri && (!named || known[i].Prefix.Length > 0) && UriOf(known[i].Prefix) == uri)
            {
                return known[i].Prefix;
            }
        }

        return null;
    }

    private string? UriOf(string prefix)
    {
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i].Prefix == prefix)
            {
                return known[i].Uri;
            }
        }

        return null;
    }
}
