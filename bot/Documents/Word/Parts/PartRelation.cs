namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>A relation of a part to another, or to an address outside.</summary>
/// <param name="Id">Unique among the part's.</param>
/// <param name="Type">Its type.</param>
/// <param name="Target">Relative to the part's folder.</param>
/// <param name="External">Outside of the package.</param>
internal sealed record PartRelation(string Id, string Type, string Target, bool External = false)
{
    /// <summary>One of the types of Office documents, by the last part of its name.</summary>
    public static PartRelation Office(string id, string type, string target) => new(id, $"{Xmlns.Relation}/{type}", target);
}
