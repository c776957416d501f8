using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>The deed of answering: the rules, then one transaction and the list's copy. What it needs to know is read by the door, once.</summary>
public sealed partial class GiveAnswer(IUpdates updates, IRoundChannel channel, MunicipalClock clock, ILogger<GiveAnswer> logger)
{
    /// <summary>Checks who answers what, and stores the answer or says why not.</summary>
    /// <param name="caller">Who answers; only whom the roster lets, and only while the register has her.</param>
    /// <param name="file">What is known of the initiative; null when there is none.</param>
    /// <param name="request">What was sent.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Ends the wait; what has begun to be stored goes on, and the outcome holds it.</param>
    public async Task<AnswerGiven> RunAsync(
        Caller caller, AnswerFile? file, AnswerRequest request, Door door, CancellationToken cancellation)
    {
        if (file is null)
        {
            return Refuse("answer.unknownInitiative");
        }

        if (file.Person?.Id != caller.Id)
        {
            return Refuse("person.unknown");
        }

        var prompt = file.Prompts.FirstOrDefault(asked => string.Equals(asked.Round, request.Round, StringComparison.OrdinalIgnoreCase));
        if (!file.Roster.MayAnswer(caller.Id, file.Initiative, prompt))
        {
            return Refuse("answer.notYours");
        }

        if (request.Round is not null && prompt is null)
        {
            return Refuse("answer.roundNotOpen", file.Initiative.Name);
        }

        if (file.State.Latest is null && (request.Corrects is not null || request.Content is null))
        {
            return Refuse(request.Content is null ? "answer.nothingEarlier" : "answer.unknownUpdate", file.Initiative.Name);
        }

        // What was said in a round stands in its outcome when it is closed: a correction would be stored beside it, and be read as one.
        if (request.Corrects is not null && file.State.Latest?.Update.Round is { } answered
            && file.Prompts.All(asked => !string.Equals(asked.Round, answered, StringComparison.OrdinalIgnoreCase)))
        {
            return Refuse("answer.closedCorrection", file.Initiative.Name);
        }

        var year = prompt?.Period.Year ?? clock.Today.Year;
        var check = request.Content is { } content
            ? AnswerRules.Check(content, file.Money, file.Asks, DueIndicator.Of(file.Initiative, year, file.State.Latest, request.Corrects))
            : AnswerRules.CheckUnchanged(file.Money, file.Asks, file.State.Latest);
        if (check.Faults.Count > 0)
        {
            Log.Wrong(logger, file.Initiative.Id, string.Join(',', check.Faults.Select(fault => fault.Code)));
            return new AnswerGiven.Wrong(check.Faults, check.Questions);
        }

        if (check.Questions.Count > 0 && request.Confirmed != Confirmation.Of(check.Questions, request.Content!))
        {
            Log.Doubtful(logger, file.Initiative.Id, string.Join(',', check.Questions.Select(question => question.Code)));
            return new AnswerGiven.Doubtful(check.Questions);
        }

        var change = new Change(caller.Id, clock.Now, door, Deed(request));
        var update = new NewUpdate
        {
            Form = FormId(caller, request, check.Answer),
            Round = prompt?.Round,
            Answer = check.Answer,
            AsksProgress = file.Asks.Progress,
            ForecastYear = year,
            Late = prompt is not null && clock.Today > prompt.LastAnswer,
            Corrects = request.Corrects,
        };
        cancellation.ThrowIfCancellationRequested();
        var storing = StoreAsync(file.State, update, change);
        try
        {
            return await storing.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return storing.IsCompleted ? await storing : new AnswerGiven.Storing(storing);
        }
    }

    // Not cancelled: a person whose time is up is told how it ended.
    private async Task<AnswerGiven> StoreAsync(StateAsRead state, NewUpdate update, Change change)
    {
        if (await updates.StoreAsync(state, update, change, CancellationToken.None) is not { } stored)
        {
            Log.Refused(logger, "answer.newer");
            return new AnswerGiven.Outrun();
        }

        if (update.Round is { } round)
        {
            channel.AnswerStored(round);
        }

        return new AnswerGiven.Stored(stored);
    }

    // The same card sent twice with the same words is one answer. Other words in it, or another person's, are another.
    private static string FormId(Caller caller, AnswerRequest request, Answer? answer)
    {
        var all = JsonSerializer.Serialize(new { caller.Id, request.Form, request.Round, request.Corrects, answer });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }

    private static string Deed(AnswerRequest request) => request switch
    {
        { Content: null } => "answer.unchanged",
        { Corrects: not null } => "answer.correct",
        _ => "answer",
    };

    private AnswerGiven.Refused Refuse(string code, params string[] arguments)
    {
        Log.Refused(logger, code);
        return new AnswerGiven.Refused(new Refusal(code, null, arguments));
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Information, "Answer refused: {Code}")]
        public static partial void Refused(ILogger logger, string code);

        [LoggerMessage(3002, LogLevel.Information, "Answer for {Initiative} not stored, fields: {Codes}")]
        public static partial void Wrong(ILogger logger, string initiative, string codes);

        [LoggerMessage(3003, LogLevel.Information, "Answer for {Initiative} not stored yet, asked back: {Codes}")]
        public static partial void Doubtful(ILogger logger, string initiative, string codes);
    }
}
