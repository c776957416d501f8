using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Sdk.Tests.Bot;

/// <summary>
/// Tokens that choose another path than a channel's: the emulator's, and another bot's. The emulator's is as open as the real SDK's,
/// so the product closes it outside Development.
/// </summary>
public sealed class TokenAttacksOnPathsTests(TokenTable table) : IClassFixture<TokenTable>
{
    private const string AnyTenant = "11111111-2222-3333-4444-555555555555";
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    [Fact]
    public Task An_emulator_token_of_the_Bot_Frameworks_tenant_is_believed_when_the_bots_own_app_asked_for_it() =>
        table.AcceptedAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant));

    [Fact]
    public Task An_emulator_token_of_another_tenant_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, AnyTenant));

    [Fact]
    public Task An_emulator_token_that_another_app_asked_for_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator("another-app", BotFrameworkTenant));

    [Fact]
    public Task An_emulator_token_that_another_app_asked_for_the_bot_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator("another-app", AnyTenant).With("aud", TokenTable.AppId));

    [Fact]
    public Task An_emulator_token_of_version_2_that_names_the_app_as_version_1_does_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant).With("ver", "2.0"));

    [Theory]
    [InlineData("3.0")]
    [InlineData("1")]
    public Task An_emulator_token_of_an_unknown_version_is_refused(string version) =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant).With("ver", version));

    [Fact]
    public Task An_emulator_token_without_version_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant).Without("ver"));

    [Fact]
    public Task An_emulator_token_whose_issuer_is_another_tenant_than_it_says_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, AnyTenant).With("tid", "66666666-7777-8888-9999-000000000000"));

    [Fact]
    public Task An_emulator_token_signed_by_a_channels_key_is_refused() =>
        table.BrokenAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant)
            .WithHeader("kid", table.Issuer.ChannelKey.Id).SignedBy(table.Issuer.ChannelKey.Sign));

    [Fact]
    public Task A_channels_token_signed_by_Entras_key_is_refused() =>
        table.BrokenAsync(table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, table.Issuer.EntraKey));

    [Fact]
    public Task An_expired_emulator_token_is_refused() =>
        table.RefusedAsync(table.Issuer.Emulator(TokenTable.AppId, BotFrameworkTenant).With("nbf", 1_600_000_000).With("exp", 1_600_003_600));

    [Fact]
    public Task The_token_of_another_bot_is_refused() => table.BrokenAsync(Skill());

    [Fact]
    public Task The_token_of_another_bot_with_an_issuer_of_its_own_is_refused() =>
        table.RefusedAsync(Skill().With("iss", $"https://sts.windows.net/{AnyTenant}/"));

    [Fact]
    public async Task The_token_of_another_bot_is_refused_even_with_a_validator()
    {
        var lenient = table.Bot(new AuthenticationConfiguration { ClaimsValidator = new Validator(_ => { }) });
        await Assert.ThrowsAsync<SecurityTokenInvalidAudienceException>(() => lenient.AuthenticateRequestAsync(
            new() { ChannelId = "msteams" }, Skill().Bearer(), CancellationToken.None));
    }

    [Fact]
    public async Task A_claims_validator_is_asked_about_a_channels_token_too()
    {
        var strict = table.Bot(new AuthenticationConfiguration
        {
            ClaimsValidator = new Validator(claims => throw new UnauthorizedAccessException(claims.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        });
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => strict.AuthenticateRequestAsync(
            new() { ChannelId = "msteams", ServiceUrl = TokenTable.ServiceUrl }, table.FromTeams().Bearer(), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_believed_tells_who_called_and_whom_to_answer()
    {
        var result = await table.AskAsync(table.FromTeams().Bearer());
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal("urn:botframework:azure", result.CallerId);
        Assert.Equal(TokenTable.AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task With_authentication_off_no_header_is_believed_and_a_header_is_still_checked()
    {
        var open = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(table.Issuer.Configuration(""))
            .AddInMemoryCollection([new("MicrosoftAppType", "MultiTenant")]).Build());
        var activity = new Microsoft.Bot.Schema.Activity { ChannelId = "msteams", ServiceUrl = TokenTable.ServiceUrl };

        var result = await open.AuthenticateRequestAsync(activity, null, CancellationToken.None);

        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Null(result.CallerId);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => open.AuthenticateRequestAsync(activity, table.FromTeams().Bearer(), CancellationToken.None));
    }

    private TeamsAssistant.Tests.StandIns.TokenDraft Skill() =>
        table.Issuer.Emulator("another-bot", BotFrameworkTenant).With("aud", TokenTable.AppId);

    private sealed class Validator(Action<IList<Claim>> rule) : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims)
        {
            rule(claims);
            return Task.CompletedTask;
        }
    }
}
