using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

/// <summary>A bot, an issuer that it trusts, and the question whether a header is believed.</summary>
public sealed class TokenTable : IAsyncLifetime
{
    public const string AppId = "0f2b1c9e-7a4d-4a53-9d5e-000000000002";
    public const string ServiceUrl = "https://smba.example.org/emea/";

    public TokenIssuer Issuer { get; private set; } = null!;

    public BotFrameworkAuthentication Authentication { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await TokenIssuer.StartAsync();
        Authentication = Bot();
    }

    public async Task DisposeAsync() => await Issuer.DisposeAsync();

    public BotFrameworkAuthentication Bot(AuthenticationConfiguration? demands = null) =>
        new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(Issuer.Configuration(AppId)).Build(), authConfiguration: demands);

    public TokenDraft FromTeams() => Issuer.Channel(AppId, ServiceUrl);

    public Task<AuthenticateRequestResult> AskAsync(string? header, string channelId = "msteams", string? serviceUrl = ServiceUrl) =>
        Authentication.AuthenticateRequestAsync(
            new Activity { Type = ActivityTypes.Message, ChannelId = channelId, ServiceUrl = serviceUrl }, header, CancellationToken.None);

    public async Task AcceptedAsync(TokenDraft token) => Assert.NotNull((await AskAsync(token.Bearer())).ClaimsIdentity);

    /// <summary>Refused in the way that the adapter answers with 401.</summary>
    public Task RefusedAsync(TokenDraft token) => RefusedAsync(token.Bearer());

    public async Task RefusedAsync(string? header, string channelId = "msteams") =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(header, channelId));

    /// <summary>
    /// Refused by an exception that the adapter lets through, as the real one does (500). The product turns it into 401.
    /// </summary>
    public Task BrokenAsync(TokenDraft token) => BrokenAsync(token.Bearer());

    public async Task BrokenAsync(string header)
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(header));
        Assert.True(fault is SecurityTokenException or ArgumentException, fault.GetType().Name);
    }
}
