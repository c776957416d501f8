using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>The deed of answering: one read, the rules, one transaction (and the list's copy): three requests.</summary>
public sealed partial class GiveAnswer(IRounds rounds, IUpdates updates, IRoundChannel channel, MunicipalClock clock, ILogger<GiveAnswer> logger)
{
    /// <summary>Checks who answers what, and stores the answer or says why not.</summary>
    /// <param name="caller">Who answers; only owner, deputy and contributor may.</param>
    /// <param name="request">What was sent.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Cancels before the transaction only.</param>
    public async Task<AnswerGiven> RunAsync(Caller caller, AnswerRequest request, Door door, CancellationToken cancellation)
    {
        var file = await rounds.OpenAsync(request.Initiative, cancellation);
        if (file is null)
        {
            return Refuse("answer.unknownInitiative");
        }

        if (!file.Initiative.MayBeAnsweredBy(caller.Id))
        {
            return Refuse("answer.notYours");
        }

        var prompt = file.Prompts.FirstOrDefault(asked => string.Equals(asked.Round, request.Round, StringComparison.OrdinalIgnoreCase));
        if (request.Round is not null && prompt is null)
        {
            return Refuse("answer.roundNotOpen", file.Initiative.Name);
        }

        if (request.Corrects is { } corrected && !await ExistsAsync(file, corrected, cancellation))
        {
            return Refuse("answer.unknownUpdate", file.Initiative.Name);
        }

        if (request.Content is null && file.State.Latest is null)
        {
            return Refuse("answer.nothingEarlier", file.Initiative.Name);
        }

        var check = request.Content is { } content ? AnswerRules.Check(content) : Unchanged(file.State.Latest!);
        if (check.Answer is not { } answer)
        {
            Log.Wrong(logger, file.Initiative.Id, string.Join(',', check.Faults.Select(fault => fault.Code)));
            return new AnswerGiven.Wrong(file, check.Faults);
        }

        var change = new Change(caller.Id, clock.Now, door, Deed(request));
        var update = new NewUpdate
        {
            Form = FormId(caller, request, answer),
            Round = prompt?.Round,
            Answer = answer,
            ForecastYear = prompt?.Period.Year ?? clock.Today.Year,
            Late = prompt is not null && clock.Today > prompt.LastAnswer,
            Corrects = request.Corrects,
        };
        var stored = await updates.StoreAsync(file.State, update, change, cancellation);
        if (prompt is not null)
        {
            channel.AnswerStored(prompt.Round);
        }

        return new AnswerGiven.Stored(file.Initiative, stored.Update, stored.Again);
    }

    // The usual correction is of the latest answer, which the file holds already.
    private async Task<bool> ExistsAsync(AnswerFile file, string update, CancellationToken cancellation) =>
        file.State.Latest is { } latest
        && (latest.Update.Id == update
            || latest.Rounds.Any(answer => answer.UpdateId == update)
            || await updates.FindAsync(file.Initiative.Id, update, cancellation) is not null);

    // "No change" repeats what was said but not the forecast, whose date must stay the day it was given.
    private static AnswerCheck Unchanged(LatestState latest) => new(latest.Update.Answer with { Forecast = null, Lesson = null }, []);

    // The same card sent twice with the same words is one answer. Other words in it, or another person's, are another.
    private static string FormId(Caller caller, AnswerRequest request, Answer answer)
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
    }
}
