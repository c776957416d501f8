namespace TeamsAssistant.Committees;

/// <summary>Settings <c>Committees__…</c>: how committees write their diary numbers.</summary>
public sealed class CommitteesOptions
{
    /// <summary>The form of diary numbers: <c>{prefix}</c>, <c>{year}</c> and <c>{number}</c>, the last with zeros as <c>{number:0000}</c>.</summary>
    public string DiaryFormat { get; set; } = Committees.DiaryFormat.Usual.ToString();

    /// <summary>The same of single committees, by abbreviation: <c>Committees__DiaryFormats__KS</c>.</summary>
    public Dictionary<string, string> DiaryFormats { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The committee's form.</summary>
    internal DiaryFormat FormatOf(string committee) => Committees.DiaryFormat.Parse(DiaryFormats.GetValueOrDefault(committee) ?? DiaryFormat) ?? Committees.DiaryFormat.Usual;
}
