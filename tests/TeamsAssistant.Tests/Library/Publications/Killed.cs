namespace TeamsAssistant.Tests.Library.Publications;

/// <summary>The process ends at a step: nothing after it is done.</summary>
internal sealed class Killed(int at)
{
    private int step;

    public static Killed Never => new(0);

    public void Step()
    {
        if (++step == at)
        {
            throw new KilledException();
        }
    }
}
