using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using TeamsAssistant.Teams;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Sending;

public sealed class SendFailureTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(401, false, "send.notRegistered")]
    [InlineData(403, false, "send.forbidden")]
    [InlineData(404, true, "send.gone")]
    [InlineData(412, true, "send.away")]
    [InlineData(413, false, "send.tooLarge")]
    [InlineData(418, false, "send.other")]
    [InlineData(429, true, "send.busy")]
    [InlineData(500, false, "send.away")]
    [InlineData(502, true, "send.away")]
    [InlineData(503, true, "send.away")]
    [InlineData(504, true, "send.away")]
    public void A_status_says_whether_to_try_again_and_why_not(int status, bool mayTryAgain, string reason)
    {
        var failure = SendFailure.Of(Refused(status), Now);
        Assert.Equal((mayTryAgain, status == 404, reason), (failure.MayTryAgain, failure.IsGone, SendReason.KeyOf(failure.Code)));
        Assert.NotEmpty(TeamsTexts.Source[Language.Swedish, reason]);
    }

    [Fact]
    public void The_subcode_of_a_403_is_kept_and_told()
    {
        var failure = SendFailure.Of(Refused(403, "BotNotInConversationRoster"), Now);
        Assert.Equal(("403 BotNotInConversationRoster", "send.notInstalled"), (failure.Code, SendReason.KeyOf(failure.Code)));
    }

    [Fact]
    public void A_private_channel_where_the_app_is_not_added_is_known_by_its_message()
    {
        var refused = Refused(403, "Forbidden");
        refused.Body.Error.Message = "Caller isn't enabled for requesting the lwg channel";
        var failure = SendFailure.Of(refused, Now);
        Assert.Equal(("403 NotInChannel", "send.notInstalled"), (failure.Code, SendReason.KeyOf(failure.Code)));
    }

    [Fact]
    public void What_is_no_answer_of_Teams_is_a_failure_too()
    {
        Assert.Equal("send.away", SendReason.KeyOf(SendFailure.Of(new HttpRequestException(), Now).Code));
        Assert.Equal("send.away", SendReason.KeyOf(SendFailure.Of(new TaskCanceledException(), Now).Code));
        Assert.Equal("send.noToken", SendReason.KeyOf(SendFailure.Of(new InvalidOperationException(), Now).Code));
        Assert.Equal("send.host", SendReason.KeyOf(SendFailure.Of(new NotSendableException(NotSendableException.Host), Now).Code));
        Assert.False(SendFailure.Of(new NotSendableException(NotSendableException.NoId), Now).MayTryAgain);
        Assert.Equal("send.notYet", SendReason.KeyOf(null));
    }

    [Theory]
    [InlineData("600", 600)]
    [InlineData("0", 0)]
    [InlineData("Tue, 24 Nov 2026 09:02:00 GMT", 120)]
    [InlineData("Tue, 24 Nov 2026 08:00:00 GMT", 0)]
    [InlineData("999999999", 86_400)]
    public void Teams_is_waited_for_as_long_as_it_asks(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), SendFailure.Of(Refused(429, null, header), Now).Wait(1, 0));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(10, 300)]
    public void Without_a_word_from_Teams_the_wait_doubles_up_to_five_minutes(int attempt, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), SendFailure.Of(Refused(502), Now).Wait(attempt, 0));
        Assert.Equal(TimeSpan.FromSeconds(seconds), SendFailure.Of(Refused(429, null, "snart"), Now).Wait(attempt, 0));
    }

    [Fact]
    public void Jitter_only_adds() =>
        Assert.Equal(TimeSpan.FromSeconds(750), SendFailure.Of(Refused(429, null, "600"), Now).Wait(1, 1));

    private static ErrorResponseException Refused(int status, string? code = null, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException(status.ToString(CultureInfo.InvariantCulture))
        {
            Response = new HttpResponseMessageWrapper(response, ""),
            Body = code is null ? null : new ErrorResponse { Error = new Error { Code = code } },
        };
    }
}
