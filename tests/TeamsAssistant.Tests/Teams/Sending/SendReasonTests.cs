using System.Reflection;
using TeamsAssistant.Teams;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>Every code that a failed send can leave has its words, in both languages, for the card and for the person.</summary>
public sealed class SendReasonTests
{
    public static TheoryData<string, string, string> Codes => new()
    {
        { ConversationEnd.Removed, "send.notInstalled", "reach.removed" },
        { ConversationEnd.ChannelDeleted, "send.channelDeleted", "reach.other" },
        { ConversationEnd.TeamDeleted, "send.teamDeleted", "reach.other" },
        { ConversationEnd.TeamArchived, "send.teamArchived", "reach.other" },
        { "401 Unauthorized", "send.notRegistered", "reach.notRegistered" },
        { "403 BotDisabledByAdmin", "send.forbidden", "reach.disabled" },
        { "403 BotNotInConversationRoster", "send.notInstalled", "reach.notInstalled" },
        { "403 ForbiddenOperationException", "send.notInstalled", "reach.notInstalled" },
        { $"403 {SendFailure.NotInChannel}", "send.notInstalled", "reach.forbidden" },
        { "403 ConversationBlockedByUser", "send.forbidden", "reach.blocked" },
        { "403 MessageWritesBlocked", "send.forbidden", "reach.blocked" },
        { "403", "send.forbidden", "reach.forbidden" },
        { "404 ConversationNotFound", "send.gone", "reach.noChat" },
        { NotSendableException.NoConversation, "send.gone", "reach.noChat" },
        { "413 MessageSizeTooBig", "send.tooLarge", "reach.tooLarge" },
        { "429 Throttled", "send.busy", "reach.away" },
        { SendFailure.Paused, "send.busy", "reach.away" },
        { "412", "send.away", "reach.away" },
        { "500", "send.away", "reach.away" },
        { "502", "send.away", "reach.away" },
        { "503", "send.away", "reach.away" },
        { "504", "send.away", "reach.away" },
        { SendFailure.Connection, "send.away", "reach.away" },
        { SendFailure.Unsent, "send.noToken", "reach.noToken" },
        { NotSendableException.Host, "send.host", "reach.host" },
        // A person's message that Teams took is sent, id or no id.
        { NotSendableException.NoId, "send.noId", "reach.other" },
        { "418 Teapot", "send.other", "reach.other" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_its_words(string code, string ofCard, string ofPerson)
    {
        Assert.Equal(ofCard, SendReason.KeyOf(code));
        Assert.Equal(ofPerson, SendReason.KeyOfPerson(code));
        HasWords(ofCard);
        HasWords(ofPerson);
    }

    [Fact]
    public void Every_code_of_ours_stands_in_the_list()
    {
        var listed = Codes.Select(row => (string)row[0]).ToList();
        var ours =
            from type in (Type[])[typeof(NotSendableException), typeof(ConversationEnd), typeof(SendFailure)]
            from constant in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where constant is { IsLiteral: true } && constant.FieldType == typeof(string)
            select (string)constant.GetRawConstantValue()!;

        Assert.All(ours, code => Assert.Contains(listed, one => one == code || one.EndsWith($" {code}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_that_nobody_has_tried_to_send_has_words_too() => HasWords(SendReason.KeyOf(null));

    private static void HasWords(string key) =>
        Assert.All([Language.Swedish, Language.English], language => Assert.NotEqual(key, TeamsTexts.Source[language, key]));
}
