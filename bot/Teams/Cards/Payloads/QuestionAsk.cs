using Newtonsoft.Json.Linq;
using TeamsAssistant.Questions;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Asks a question about money, as it was understood: what a choice, a follow-up and an example carry.</summary>
/// <param name="Question">The question.</param>
/// <param name="Language">Language of the card.</param>
public sealed record QuestionAsk(Question Question, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "question.ask";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static QuestionAsk? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var (question, language) = (QuestionCode.Read(read.Words("ask")), read.Language());
        return read.Sound && question is not null ? new QuestionAsk(question, language) : null;
    }

    private protected override void Write(JObject data) => data["ask"] = QuestionCode.Write(Question);
}
