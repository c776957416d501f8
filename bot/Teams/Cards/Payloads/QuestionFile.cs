using Newtonsoft.Json.Linq;
using TeamsAssistant.Questions;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Ladda ner .xlsx": the answer to a question as a workbook in the library.</summary>
/// <param name="Question">The question.</param>
/// <param name="Language">Language of the card.</param>
public sealed record QuestionFile(Question Question, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "question.file";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static QuestionFile? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var (question, language) = (QuestionCode.Read(read.Words("ask")), read.Language());
        return read.Sound && question is not null ? new QuestionFile(question, language) : null;
    }

    private protected override void Write(JObject data) => data["ask"] = QuestionCode.Write(Question);
}
