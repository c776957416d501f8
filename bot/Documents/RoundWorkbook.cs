using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>Puts a round into the library as a workbook, under a stable name: the same answers change nothing.</summary>
public sealed class RoundWorkbook(ILibrary library)
{
    /// <summary>The file.</summary>
    /// <param name="round">The round with those prompts that the reader may see.</param>
    /// <param name="register">For names.</param>
    /// <param name="language">Language of headings and words.</param>
    /// <param name="cancellation">Cancels before the file is visible.</param>
    public Task<LibraryFile> PutAsync(RoundOverview round, Register register, Language language, CancellationToken cancellation)
    {
        var name = $"{round.Round.Id} {TableTexts.Source[language, "file.answers"]}";
        var folder = LibraryName.Of(round.Round.Committee ?? TableTexts.Source[language, "file.all"]);
        var document = new LibraryDocument
        {
            Path = $"{folder}/{round.Round.Period.Year}/{LibraryName.Of(name)}.xlsx",
            Content = LibraryContent.Of(WorkbookWriter.Write(RoundSheet.Of(round, register, language))),
        };
        return library.PutAsync(document, cancellation);
    }
}
