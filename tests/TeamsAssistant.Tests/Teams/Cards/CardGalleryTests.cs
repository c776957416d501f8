using System.Text;
using TeamsAssistant.Tests.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class CardGalleryTests
{
    public static TheoryData<string, string> Everything
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in CardGallery.Cards.Keys)
            {
                all.Add(name, "sv");
                all.Add(name, "en");
            }

            return all;
        }
    }

    /// <summary>Also leaves the JSON in the test's output folder, from where the cards can be drawn and looked at.</summary>
    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_card_is_valid_in_both_languages(string name, string language)
    {
        var message = CardGallery.Cards[name](Language.From(language));
        var json = message.ToContent().ToString(Newtonsoft.Json.Formatting.None);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "cards"));
        File.WriteAllText(Path.Combine(folder.FullName, $"{name}.{language}.json"), json, Encoding.UTF8);

        Assert.Empty(CardSchema.Check(json));
        Assert.False(string.IsNullOrWhiteSpace(message.Summary));
        Assert.DoesNotContain('\n', message.Summary);
        Assert.Equal(language, message.Card.Lang);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_card_has_no_colour_of_its_own_that_would_be_lost_in_the_dark(string name, string language)
    {
        var json = CardGallery.Cards[name](Language.From(language)).Card.ToJson();

        Assert.DoesNotContain("backgroundImage", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"color\": \"light\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"color\": \"dark\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Only_a_button_that_needs_what_was_typed_asks_for_it(string name, string language)
    {
        var buttons = CardGallery.Cards[name](Language.From(language)).ToContent()
            .Descendants().OfType<Newtonsoft.Json.Linq.JObject>()
            .Where(element => (string?)element["type"] is "Action.Execute" or "Action.Submit");

        Assert.All(buttons, button => Assert.Equal(
            (string?)button["data"]!["verb"]
                is "answer.send" or "answer.aid" or "answer.leave" or "answer.leaveTo" or "round.plan" or "reason.send" or "handover.find"
                or "template.use" or "template.stop" or "matter.send" or "decision.send" or "report.send" && !HasFixed(button),
            (string?)button["associatedInputs"] != "none"));
    }

    // What was typed before stands in the button itself.
    private static bool HasFixed(Newtonsoft.Json.Linq.JObject button) => button["data"]!["fixed"] is not null;
}
