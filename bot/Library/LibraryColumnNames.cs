namespace TeamsAssistant.Library;

/// <summary>Settings <c>Library__Columns__…</c>: what the library's columns are called, by their display name or internal name. Empty: not written.</summary>
public sealed class LibraryColumnNames
{
    /// <summary>Kind of document; text or choice.</summary>
    public string Kind { get; set; } = "Dokumenttyp";

    /// <summary>Committee; text or choice.</summary>
    public string Committee { get; set; } = "Nämnd";

    /// <summary>Day of the meeting; date, or text.</summary>
    public string Meeting { get; set; } = "Sammanträde";

    /// <summary>Diary number; text.</summary>
    public string DiaryNumber { get; set; } = "Diarienummer";

    /// <summary>State of the matter; text or choice.</summary>
    public string State { get; set; } = "Ärendestatus";

    /// <summary>Ids of the initiatives; several lines of text.</summary>
    public string Initiatives { get; set; } = "Insatser";
}
