namespace TeamsAssistant.Manifest;

/// <summary>What differs between two municipalities' app packages.</summary>
/// <param name="AppId">The app registration's id, also the bot's.</param>
/// <param name="Municipality">Named as the app's developer; Teams allows 32 characters.</param>
/// <param name="Website">https address, for the developer's links.</param>
internal sealed record AppPackageValues(Guid AppId, string Municipality, Uri Website);
