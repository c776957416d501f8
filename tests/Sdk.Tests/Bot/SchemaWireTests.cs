using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Bot;

public sealed class SchemaWireTests
{
    private static readonly JsonSerializerSettings _settings = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void A_new_activity_is_an_empty_object() => Assert.Equal("{}", Write(new Activity()));

    [Fact]
    public void Empty_lists_are_written_and_nulls_are_not() =>
        Assert.Equal(
            """{"type":"message","inputHint":"acceptingInput","attachments":[],"entities":[]}""",
            Write(new Activity { Type = "message", InputHint = "acceptingInput", Attachments = [], Entities = [] }));

    [Fact]
    public void A_date_keeps_its_offset()
    {
        const string Json = """{"timestamp":"2026-01-02T03:04:05+01:00"}""";
        Assert.Equal(Json, Write(Read<Activity>(Json)));
    }

    [Fact]
    public void A_timestamp_inside_a_value_becomes_a_date_and_a_mere_date_stays_text()
    {
        var value = (JObject)Read<Activity>("""{"value":{"at":"2026-01-02T03:04:05Z","on":"2026-01-02"}}""").Value;
        Assert.Equal(JTokenType.Date, value["at"]!.Type);
        Assert.Equal(JTokenType.String, value["on"]!.Type);
    }

    [Theory]
    [InlineData("""{"type":"message","new":{"a":1}}""")]
    [InlineData("""{"from":{"id":"1","new":true}}""")]
    [InlineData("""{"conversation":{"id":"1","new":true}}""")]
    [InlineData("""{"attachments":[{"contentType":"x","content":{"a":1},"new":true}]}""")]
    [InlineData("""{"attachments":[{"content":[1]}]}""")]
    [InlineData("""{"attachments":[{"content":"text"}]}""")]
    [InlineData("""{"entities":[{"type":"clientInfo","locale":"sv-SE"}]}""")]
    public void What_is_not_known_is_kept(string json) => Assert.True(JToken.DeepEquals(JToken.Parse(json), JToken.Parse(Write(Read<Activity>(json)))));

    [Fact]
    public void Channel_data_keeps_what_is_not_known()
    {
        const string Json = """{"team":{"id":"t"},"settings":{"selectedChannel":{"id":"c"},"more":1},"source":{"name":"x"}}""";
        var data = Read<TeamsChannelData>(Json);
        Assert.Equal("c", data.Settings.SelectedChannel.Id);
        Assert.Null(new TeamsChannelData().AdditionalProperties);
        Assert.True(JToken.DeepEquals(JToken.Parse(Json), JToken.Parse(Write(data))));
    }

    [Fact]
    public void A_mention_writes_its_own_members_first() =>
        Assert.Equal(
            """{"mentioned":{"id":"1","name":"A"},"text":"<at>A</at>","type":"mention"}""",
            Write(new Mention(new ChannelAccount("1", "A"), "<at>A</at>", "mention")));

    [Theory]
    [InlineData("objectId")]
    [InlineData("aadObjectId")]
    public void A_Teams_member_takes_its_object_id_under_either_name_and_writes_both(string name)
    {
        var member = Read<TeamsChannelAccount>($$"""{"{{name}}":"o"}""");
        Assert.Equal("o", member.AadObjectId);
        var written = JObject.Parse(Write(member));
        Assert.Equal(("o", "o"), ((string?)written["objectId"], (string?)written["aadObjectId"]));
    }

    [Fact]
    public void A_mention_arrives_as_entity_and_is_read_by_type()
    {
        var activity = Read<Activity>("""{"entities":[{"type":"Mention","text":"<at>Bot</at>","mentioned":{"id":"28:bot"}},{"type":"clientInfo"}]}""");
        Assert.Equal("28:bot", Assert.Single(activity.GetMentions()).Mentioned.Id);
    }

    [Theory]
    [InlineData("<at>Bot</at> visa budget", "<at>Bot</at>", "visa budget")]
    [InlineData("visa <AT>bot</AT> budget", "<at>Bot</at>", "visa  budget")]
    [InlineData("<at>B.t (1)</at> x", "<at>B.t (1)</at>", "x")]
    [InlineData("<at>Bit (1)</at> x", "<at>B.t (1)</at>", "<at>Bit (1)</at> x")]
    public void The_bots_own_name_is_taken_out_of_the_text(string text, string mention, string left)
    {
        var activity = Read<Activity>(new JObject
        {
            ["text"] = text,
            ["recipient"] = new JObject { ["id"] = "28:bot" },
            ["entities"] = new JArray(new JObject { ["type"] = "mention", ["text"] = mention, ["mentioned"] = new JObject { ["id"] = "28:bot" } }),
        }.ToString());
        Assert.Equal(left, activity.RemoveRecipientMention());
        Assert.Equal(left, activity.Text);
    }

    [Fact]
    public void Anothers_name_stays_in_the_text()
    {
        var activity = Read<Activity>("""{"text":"<at>A</at> x","recipient":{"id":"28:bot"},"entities":[{"type":"mention","text":"<at>A</at>","mentioned":{"id":"29:a"}}]}""");
        Assert.Equal("<at>A</at> x", activity.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/x", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void A_kind_is_told_without_regard_to_case(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void Channel_data_of_another_type_is_a_fault_and_trying_is_not()
    {
        var activity = new Activity { ChannelData = new { team = 1 } };
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void A_reply_loses_tenant_and_kind_of_its_conversation()
    {
        var reply = Read<Activity>("""{"id":"1","from":{"id":"a","aadObjectId":"o"},"recipient":{"id":"b"},"conversation":{"id":"c","tenantId":"t","conversationType":"channel"}}""").CreateReply();
        Assert.Equal(("1", "b", "a", "c", ""), (reply.ReplyToId, reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.Text));
        Assert.Null(reply.Conversation.TenantId);
        Assert.Null(reply.Recipient.AadObjectId);
    }

    [Fact]
    public void A_continuation_is_an_event_with_a_new_id()
    {
        var reference = new ConversationReference("1", new("29:a"), new("28:bot"), new(id: "c"), "msteams", "https://x/") { Locale = "sv-SE" };
        var activity = reference.GetContinuationActivity();
        Assert.Equal(("event", "ContinueConversation", "29:a", "28:bot", "c"), (activity.Type, activity.Name, activity.From.Id, activity.Recipient.Id, activity.Conversation.Id));
        Assert.True(Guid.TryParse(activity.Id, out _));
        Assert.NotEqual(activity.Id, reference.GetContinuationActivity().Id);
        Assert.Same(reference, activity.RelatesTo);
    }

    [Fact]
    public void A_reference_can_be_stored_and_read_back()
    {
        const string Json = """{"activityId":"1","user":{"id":"29:a","aadObjectId":"o"},"bot":{"id":"28:bot"},"conversation":{"conversationType":"personal","id":"a:1","tenantId":"t"},"channelId":"msteams","locale":"sv-SE","serviceUrl":"https://x/"}""";
        Assert.Equal(Json, Write(Read<ConversationReference>(Json)));
    }

    private static string Write(object value) => JsonConvert.SerializeObject(value, _settings);

    private static T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json)!;
}
