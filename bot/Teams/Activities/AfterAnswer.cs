namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// What a turn leaves until whoever asked has been answered, one of these a request: an invoke's answer is on its way only when the
/// request is over, and what is noted as told before that is lost with a process that dies in between.
/// </summary>
internal sealed class AfterAnswer
{
    private readonly List<Func<bool, Task>> deeds = [];
    private bool given;

    /// <summary>Done when the turn is over; told whether she has been answered. Must not throw.</summary>
    public void Add(Func<bool, Task> deed) => deeds.Add(deed);

    /// <summary>The turn has an answer, and nothing more of its own can fail.</summary>
    public void Given() => given = true;

    /// <summary>The request is over.</summary>
    /// <param name="reached">Whether the answer could leave.</param>
    public async Task EndAsync(bool reached)
    {
        foreach (var deed in deeds)
        {
            await deed(given && reached);
        }
    }
}
