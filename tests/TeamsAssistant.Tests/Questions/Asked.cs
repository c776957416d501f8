using TeamsAssistant.Access;
using TeamsAssistant.Questions;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Questions;

/// <summary>Reads a line's question as the assistant does: after the question before it, for the person who asks.</summary>
internal static class Asked
{
    private static readonly Dictionary<string, Vocabulary> Vocabularies =
        QuestionTown.Register.People.ToDictionary(person => person.Id, person => Vocabulary.Of(QuestionTown.Register, person));

    public static Person By(QuestionLine line) => QuestionTown.Register.FindPerson(line.Who.Length == 0 ? "sara" : line.Who)!;

    public static Reading Read(QuestionLine line)
    {
        var vocabulary = Vocabularies[By(line).Id];
        var previous = line.Previous.Length == 0 ? null : Assert.IsType<Understood>(Read(line.Previous, vocabulary)).Question;
        return Read(line.Question, vocabulary, previous);
    }

    private static Reading Read(string text, Vocabulary vocabulary, Question? previous = null) =>
        QuestionReader.Read(text, vocabulary, QuestionTown.Today, previous, Language.Swedish);
}
