using TeamsAssistant.Documents;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>
/// Work that may take longer than a person is kept waiting: its answer when it is quick; else a card where she is, which tells how far it
/// is and then becomes the answer. What was begun is done to its end, whatever becomes of the turn.
/// </summary>
internal sealed partial class LongWork(ChannelMessages messages, TimeProvider time, ILogger<LongWork> logger)
{
    /// <summary>How long the turn itself waits: an invoke is answered in less.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How often the card is brought up to date at most.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    /// <summary>Does it.</summary>
    /// <param name="words">What the person is told of it meanwhile.</param>
    /// <param name="place">Where it was asked for.</param>
    /// <param name="work">The work; tells how far it is.</param>
    /// <param name="told">Called once the answer has been given; false: it could not be.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The work's answer, or that it goes on.</returns>
    public async Task<CardMessage> RunAsync(
        LongWorkWords words, Place place, Func<IProgress<MakeStep>, Task<CardMessage>> work, Func<bool, Task> told, Language language)
    {
        var progress = new LatestStep();
        var working = Task.Run(() => work(progress));
        using (var ready = new CancellationTokenSource())
        {
            var waited = Task.Delay(Patience, time, ready.Token);
            if (await Task.WhenAny(working, waited) == working)
            {
                await ready.CancelAsync();
                var answer = await working;
                place.After.Add(given => EndAsync(told, given));
                return answer;
            }
        }

        _ = FollowAsync(working, progress, words, place, told, language);
        return NoticeCard.Of(NoticeKind.Note, words.GoesOn, language);
    }

    /// <summary>The same where nothing is kept until it is told.</summary>
    public Task<CardMessage> RunAsync(
        string what, Place place, Func<IProgress<MakeStep>, Task<CardMessage>> work, Func<MakeStep, CardMessage> card, Language language) =>
        RunAsync(new LongWorkWords(TeamsTexts.Source[language, "making.goesOn", what], card), place, work, _ => Task.CompletedTask, language);

    private async Task FollowAsync(
        Task<CardMessage> working, LatestStep progress, LongWorkWords words, Place place, Func<bool, Task> told, Language language)
    {
        string? card = null;
        var seen = (MakeStep?)null;
        try
        {
            while (!working.IsCompleted)
            {
                if (progress.Value is var step && step != seen)
                {
                    card = await ShowAsync(place, card, words.Card(step));
                    seen = step;
                }

                await Task.WhenAny(working, Task.Delay(Step, time));
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A courtesy: the answer is still to be given.
            Log.Unshown(logger, fault.GetType().Name);
        }

        var answer = await AnswerAsync(working, language);
        var shown = false;
        try
        {
            await ShowAsync(place, card, answer);
            shown = true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.Untold(logger, fault.GetType().Name);
        }

        await EndAsync(told, shown);
    }

    private async Task EndAsync(Func<bool, Task> told, bool given)
    {
        try
        {
            await told(given);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Then the duty tells it once more.
            Log.Unended(logger, fault.GetType().Name);
        }
    }

    private async Task<CardMessage> AnswerAsync(Task<CardMessage> working, Language language)
    {
        try
        {
            return await working;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.Failed(logger, fault.GetType().Name);
            return NoticeCard.Of(NoticeKind.Fault, TeamsTexts.Source[language, "turn.failed"], language);
        }
    }

    private async Task<string?> ShowAsync(Place place, string? card, CardMessage message)
    {
        if (card is null)
        {
            return await messages.PostAsync(place.Reference, message, null, CancellationToken.None);
        }

        await messages.ReplaceAsync(place.Reference, card, message, CancellationToken.None);
        return card;
    }

    private sealed class LatestStep : IProgress<MakeStep>
    {
        private volatile int value;

        public MakeStep Value => (MakeStep)value;

        public void Report(MakeStep value) => this.value = (int)value;
    }

    private static partial class Log
    {
        [LoggerMessage(6051, LogLevel.Warning, "How far a document is was not shown: {Fault}")]
        public static partial void Unshown(ILogger logger, string fault);

        [LoggerMessage(6052, LogLevel.Warning, "That a document is made could not be told: {Fault}")]
        public static partial void Untold(ILogger logger, string fault);

        [LoggerMessage(6054, LogLevel.Warning, "That it was told is not kept, and it may be told twice: {Fault}")]
        public static partial void Unended(ILogger logger, string fault);

        [LoggerMessage(6053, LogLevel.Error, "A document that took long was not made: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
