using System.Security.Cryptography;
using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// Tells a person what became of an answer that was still being stored when her time was up: in her own chat where it is known, else
/// where she answered. What is not stored is never called stored.
/// </summary>
internal sealed partial class SlowAnswers(IConversations conversations, ChannelMessages messages, TimeProvider time, ILogger<SlowAnswers> logger)
{
    private const int MostTries = 5;

    private static readonly TimeSpan TimeToLook = TimeSpan.FromSeconds(5);

    /// <summary>Follows the storing to its end, beside everything else. Never fails.</summary>
    public void Follow(Task<AnswerGiven> storing, Caller caller, Initiative initiative, Place place, Language language) =>
        _ = FollowAsync(storing, caller, initiative, place, language);

    private async Task FollowAsync(Task<AnswerGiven> storing, Caller caller, Initiative initiative, Place place, Language language)
    {
        AnswerGiven? given = null;
        try
        {
            given = await storing;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.NotStored(logger, initiative.Id, fault.GetType().Name);
        }

        try
        {
            var chat = place.IsChannel ? await ChatOfAsync(caller.Id) : place.Reference;
            await SendAsync(chat ?? place.Reference, Message(given, initiative, chat is not null, language));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.Untold(logger, initiative.Id, fault.GetType().Name);
        }
    }

    // Storage was slow just now: she is told where she answered rather than not at all.
    private async Task<ConversationReference?> ChatOfAsync(string person)
    {
        using var deadline = new CancellationTokenSource(TimeToLook, time);
        try
        {
            return await conversations.FindPersonAsync(person, deadline.Token) is { Closed: null, Chat: { } chat } ? chat : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>The receipt, to her alone; in a channel one line.</summary>
    private static CardMessage Message(AnswerGiven? given, Initiative initiative, bool alone, Language language)
    {
        var (texts, name) = (TeamsTexts.Source, CardText.Literal(initiative.Name));
        return given switch
        {
            AnswerGiven.Stored { Update: var stored } when alone =>
                Cards.ReceiptCard.Of(new ReceiptView(initiative, stored.Update, Round: null, AllAnswered: false, stored.Again), language),
            AnswerGiven.Stored => NoticeCard.Of(NoticeKind.Note, texts[language, "form.saved", name], language),
            AnswerGiven.Outrun => NoticeCard.Of(NoticeKind.Refusal, texts[language, "answer.outrunLate", name], language),
            _ => NoticeCard.Of(NoticeKind.Fault, texts[language, "answer.notSaved", name], language),
        };
    }

    private async Task SendAsync(ConversationReference to, CardMessage message)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await messages.PostAsync(to, message, null, CancellationToken.None);
                return;
            }
            catch (ErrorResponseException refused) when (attempt < MostTries)
            {
                var failure = SendFailure.Of(refused, time.GetUtcNow());
                if (!failure.MayTryAgain)
                {
                    throw;
                }

                await Task.Delay(failure.Wait(attempt, RandomNumberGenerator.GetInt32(100) / 100.0), time);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6021, LogLevel.Error, "An answer for {Initiative} that took long was not stored: {Fault}")]
        public static partial void NotStored(ILogger logger, string initiative, string fault);

        [LoggerMessage(6022, LogLevel.Warning, "A person could not be told what became of her answer for {Initiative}: {Fault}")]
        public static partial void Untold(ILogger logger, string initiative, string fault);
    }
}
