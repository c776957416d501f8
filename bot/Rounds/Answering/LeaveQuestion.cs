using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>The deed "Lämna till …": somebody else is asked in this round, and is told so.</summary>
public sealed class LeaveQuestion(IRounds rounds, INotices notices, MunicipalClock clock)
{
    /// <summary>Leaves the question to the person; null when done, else why not.</summary>
    /// <param name="caller">Who leaves it: anyone who may answer it.</param>
    /// <param name="register">The register.</param>
    /// <param name="roster">Who answers for what today.</param>
    /// <param name="initiative">What it is about.</param>
    /// <param name="prompt">The question as read; null: no open round asks it.</param>
    /// <param name="to">Entra object id of who gets it: from outside.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Refusal?> RunAsync(
        Caller caller, Register register, DutyRoster roster, Initiative initiative, Prompt? prompt, string to, Door door, CancellationToken cancellation)
    {
        if (register.FindPerson(caller.Id) is null)
        {
            return new Refusal("person.unknown");
        }

        if (prompt is null)
        {
            return new Refusal("answer.roundNotOpen", null, initiative.Name);
        }

        if (!roster.MayAnswer(caller.Id, initiative, prompt))
        {
            return new Refusal("answer.notYours");
        }

        if (to == caller.Id || register.FindPerson(to) is null)
        {
            return new Refusal("leave.unknownPerson");
        }

        var change = new Change(caller.Id, clock.Now, door, "answer.leave");

        // The notice first: what it says is drawn when it is sent, and nothing is sent to whom nothing was left. The other way round a
        // crash in between would leave the person unaware.
        await notices.AddAsync(
            [
                new Notice(NoticeKind.HandedOver, to, change.At.UtcTicks.ToString(CultureInfo.InvariantCulture))
                {
                    Round = prompt.Round,
                    Initiative = initiative.Id,
                    NotBefore = change.At,
                },
            ],
            cancellation);
        return await rounds.ChangeAsync(prompt, prompt with { LeftTo = to }, change, cancellation) ? null : new Refusal("leave.raced", null, initiative.Name);
    }
}
