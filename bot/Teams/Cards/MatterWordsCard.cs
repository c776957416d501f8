using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The forms of a matter with one field: why it goes on, why it is withdrawn, the owner's answer, another meeting.</summary>
public static class MatterWordsCard
{
    private const int LongestDay = 40;

    /// <summary>Draws the form.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="what">What the words are for.</param>
    /// <param name="about">What the reader must know to write them (what is missing, what is asked), or null.</param>
    /// <param name="typed">What was typed, or null.</param>
    /// <param name="fault">What is wrong with it, or null.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(Matter matter, MatterWords what, string? about, string? typed, Refusal? fault, Language language)
    {
        var words = new Wording(language);
        var title = words[$"words.{what}.title", MatterRules.NameOf(matter)];
        return CardFrame.Message(
            words,
            fault is null ? title : RefusalText.Of(fault, language),
            [
                Pieces.Heading(title),
                .. what == MatterWords.Answer ? Pieces.Said(words["matter.asked"], about) : [],
                what == MatterWords.Answer || about is null ? null : Pieces.Quiet(about),
                new AdaptiveTextInput
                {
                    Id = MatterSend.WordsField,
                    Label = words[$"words.{what}.label"],
                    Value = string.IsNullOrEmpty(typed) ? null : typed,
                    IsMultiline = what != MatterWords.Meeting,
                    IsRequired = true,
                    ErrorMessage = words["words.error"],
                    MaxLength = Longest(what),
                },
                fault is null ? null : Pieces.Alert(RefusalText.Of(fault, language)),
                what is MatterWords.Reason or MatterWords.Answer ? Pieces.Small(words[$"words.{what}.public"]) : null,
                Buttons.Row(
                    Buttons.Send(words[$"words.{what}.send"], new MatterSend(matter.Committee, matter.Id, what, null, language)),
                    Buttons.Press(words["words.back"], new MatterPress(matter.Committee, matter.Id, MatterDeed.Show, language))),
            ]);
    }

    /// <summary>Most characters of the field.</summary>
    public static int Longest(MatterWords what) => what switch
    {
        MatterWords.Meeting => LongestDay,
        MatterWords.Answer => FreeText.MaxLength,
        _ => MatterRules.LongestReason,
    };
}
