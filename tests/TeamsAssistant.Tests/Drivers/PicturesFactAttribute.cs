namespace TeamsAssistant.Tests.Drivers;

/// <summary>
/// A journey that other tests drive as Teams does, here in the real Playground to be looked at: it runs where <c>PLAYGROUND_PICTURES</c>
/// names a folder for the pictures.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PicturesFactAttribute : FactAttribute
{
    public PicturesFactAttribute() =>
        Skip = PlaygroundPage.Pictures is null ? "It takes pictures: set PLAYGROUND_PICTURES to a folder." : null;
}
