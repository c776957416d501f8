namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The fields of one line, in place: split by spaces and tabs, any of them in quotation marks, braces by themselves.</summary>
internal ref struct SieFields(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> line = line;
    private int at;

    /// <summary>The last field without its quotation marks.</summary>
    public ReadOnlySpan<byte> Value => line.Slice(Start, Length);

    public int Start { get; private set; }

    public int Length { get; private set; }

    /// <summary>The last field holds <c>\"</c>, which means a quotation mark.</summary>
    public bool Escaped { get; private set; }

    /// <summary>A quotation mark was wrong: what follows cannot be read.</summary>
    public bool IsBroken { get; private set; }

    public SieToken Next()
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        if (at >= line.Length)
        {
            return SieToken.End;
        }

        switch (line[at])
        {
            case (byte)'{':
                at++;
                return SieToken.Open;
            case (byte)'}':
                at++;
                return SieToken.Close;
            case (byte)'"':
                return Quoted();
            default:
                return Bare();
        }
    }

    /// <summary>The next token is a field.</summary>
    public bool TryField() => Next() == SieToken.Field;

    /// <summary>Reads to the end: false when some quotation mark is wrong.</summary>
    public bool Drain()
    {
        SieToken token;
        do
        {
            token = Next();
        }
        while (token is not SieToken.End and not SieToken.Broken);

        return !IsBroken;
    }

    private SieToken Bare()
    {
        // Fields are a few bytes: looking at each is faster than a search that begins wide.
        var end = at;
        while (end < line.Length && line[end] is not ((byte)' ' or (byte)'\t' or (byte)'"' or (byte)'{' or (byte)'}'))
        {
            end++;
        }

        (Start, Length, Escaped) = (at, end - at, false);
        at = end;
        return at < line.Length && line[at] == (byte)'"' ? Break() : SieToken.Field;
    }

    private SieToken Quoted()
    {
        var start = ++at;
        Escaped = false;
        while (true)
        {
            var mark = line[at..].IndexOf((byte)'"');
            if (mark < 0)
            {
                return Break();
            }

            at += mark + 1;
            if (mark == 0 || line[at - 2] != (byte)'\\')
            {
                break;
            }

            Escaped = true;
        }

        (Start, Length) = (start, at - 1 - start);
        return at >= line.Length || line[at] is (byte)' ' or (byte)'\t' or (byte)'{' or (byte)'}' ? SieToken.Field : Break();
    }

    private SieToken Break()
    {
        IsBroken = true;
        at = line.Length;
        return SieToken.Broken;
    }
}
