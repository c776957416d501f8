namespace TeamsAssistant.Library;

/// <summary>A document in the library.</summary>
public sealed record LibraryFile
{
    /// <summary>Path inside the library, with <c>/</c>: committee, year, file name. Where it lies, which need not be where it was to be put.</summary>
    public required string Path { get; init; }

    /// <summary>Address that opens it. Of a <see cref="Gone"/> one it opens nothing, and is not to be shown.</summary>
    public required Uri Link { get; init; }

    /// <summary>False when the same bytes and columns were there already.</summary>
    public required bool Changed { get; init; }

    /// <summary>To be kept, and given as <see cref="LibraryDocument.Known"/> next time.</summary>
    public required LibraryItem Item { get; init; }

    /// <summary>People have edited the document, or another lay under its name: it was left alone and this lies beside it, as the next version.</summary>
    public bool Beside { get; init; }

    /// <summary>People have edited the document: theirs is an earlier version of this one, in the library's history (setting <c>Library__Edited</c>).</summary>
    public bool OverEdited { get; init; }

    /// <summary>People have moved or renamed the document: this lies where they put it.</summary>
    public bool Moved { get; init; }

    /// <summary>
    /// Columns were asked for, and people have edited the document since we left it: nothing was set. Keep the <see cref="Item"/>, which
    /// says so from now on, and ask again. Set at once, a process killed then would take their text for ours.
    /// </summary>
    public bool NotYet { get; init; }

    /// <summary>People have deleted the document: nothing was put. To put it anew all the same, leave <see cref="LibraryDocument.Known"/> out.</summary>
    public bool Gone { get; init; }
}
