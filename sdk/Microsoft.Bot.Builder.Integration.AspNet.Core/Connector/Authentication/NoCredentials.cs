using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For a bot without an app id (the local emulator): no token on outgoing calls.</summary>
internal sealed class NoCredentials : ServiceClientCredentials;
