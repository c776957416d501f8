using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Content controls: ids unique over all stories, tag and title within what Word keeps, none empty.</summary>
internal static class ContentControlCheck
{
    /// <summary>Word cuts a title here, and its dialog a tag.</summary>
    private const int Longest = 64;

    public static IEnumerable<string> FaultsIn(IReadOnlyList<OpenXmlElement> stories)
    {
        var controls = stories.SelectMany(story => story.Descendants<W.SdtElement>()).ToList();
        return
        [
            .. Doubles.In(controls.Select(Id)).Select(id => $"Two content controls have id {id}."),
            .. controls.Where(control => Id(control) is null).Select(_ => "A content control has no id."),
            .. controls.Where(IsEmpty).Select(control => $"Content control '{Tag(control)}' is empty."),
            .. controls.Where(control => Tag(control)?.Length > Longest).Select(control => $"The tag of content control '{Tag(control)}' is longer than {Longest} characters."),
            .. controls.Where(control => Alias(control)?.Length > Longest).Select(control => $"The title of content control '{Tag(control)}' is longer than {Longest} characters."),
        ];
    }

    private static bool IsEmpty(W.SdtElement control) => control switch
    {
        W.SdtBlock block => block.SdtContentBlock is null || !block.SdtContentBlock.HasChildren,
        W.SdtRun run => run.SdtContentRun is null || !run.SdtContentRun.HasChildren,
        W.SdtCell cell => cell.SdtContentCell is null || !cell.SdtContentCell.HasChildren,
        W.SdtRow row => row.SdtContentRow is null || !row.SdtContentRow.HasChildren,
        _ => false,
    };

    private static int? Id(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.SdtId>()?.Val?.Value;

    private static string? Tag(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value;

    private static string? Alias(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.SdtAlias>()?.Val?.Value;
}
