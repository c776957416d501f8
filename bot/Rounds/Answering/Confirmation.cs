using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsAssistant.Access;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>That a person has been asked whether what she typed is right, and says yes: it holds for those questions and those words only.</summary>
public static class Confirmation
{
    /// <summary>What the button "Ja, det stämmer" carries: a digest, so that card data repeats nothing typed.</summary>
    public static string Of(IReadOnlyList<Refusal> questions, AnswerForm form)
    {
        var asked = questions.Select(question => new[] { question.Code, question.Field, form.TextOf(question.Field)?.Trim() });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(asked))).AsSpan(0, 8));
    }
}
