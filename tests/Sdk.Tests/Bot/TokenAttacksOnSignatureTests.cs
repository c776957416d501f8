using System.Security.Cryptography;
using System.Text;
using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

public sealed class TokenAttacksOnSignatureTests(TokenTable table) : IClassFixture<TokenTable>
{
    [Fact]
    public Task A_token_that_Teams_sent_is_believed() => table.AcceptedAsync(table.FromTeams());

    [Fact]
    public Task A_token_without_signature_that_says_alg_none_is_refused() =>
        table.BrokenAsync(table.FromTeams().WithHeader("alg", "none").SignedBy(_ => []));

    [Fact]
    public Task A_token_that_says_alg_none_but_is_signed_is_refused() => table.BrokenAsync(table.FromTeams().WithHeader("alg", "none"));

    [Fact]
    public Task The_public_key_taken_for_a_shared_secret_is_refused()
    {
        var secret = Encoding.ASCII.GetBytes(table.Issuer.ChannelKey.PublicPem);
        return table.BrokenAsync(table.FromTeams().WithHeader("alg", "HS256").SignedBy(data => HMACSHA256.HashData(secret, data)));
    }

    [Fact]
    public Task An_empty_shared_secret_is_refused() =>
        table.BrokenAsync(table.FromTeams().WithHeader("alg", "HS256").SignedBy(data => HMACSHA256.HashData(Array.Empty<byte>(), data)));

    [Fact]
    public async Task Another_key_under_the_id_of_a_published_one_is_refused()
    {
        using var stranger = new IssuerKey(table.Issuer.ChannelKey.Id);
        await table.BrokenAsync(table.FromTeams().SignedBy(stranger.Sign));
    }

    [Fact]
    public async Task A_key_that_the_issuer_does_not_publish_is_refused()
    {
        using var stranger = new IssuerKey("stranger");
        await table.BrokenAsync(table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, stranger));
    }

    /// <summary>As the real one: all published keys are tried then, and no endorsement is asked for. The product asks for the key's id.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("CHANNEL-1")]
    [InlineData("channel-1 ")]
    [InlineData("../channel-1")]
    [InlineData("channel-1\0")]
    public Task A_published_key_under_an_id_that_is_not_published_is_believed(string keyId) =>
        table.AcceptedAsync(table.FromTeams().WithHeader("kid", keyId));

    [Fact]
    public Task A_published_key_that_the_token_does_not_name_is_believed() => table.AcceptedAsync(table.FromTeams().WithoutHeader("kid"));

    [Fact]
    public Task The_right_key_with_an_algorithm_that_is_not_allowed_is_refused() =>
        table.RefusedAsync(table.FromTeams().WithHeader("alg", "PS256").SignedBy(table.Issuer.ChannelKey.SignPss));

    [Fact]
    public Task Another_algorithm_named_than_was_signed_with_is_refused() => table.BrokenAsync(table.FromTeams().WithHeader("alg", "RS512"));

    [Fact]
    public Task A_signature_of_zeros_is_refused() => table.BrokenAsync(table.FromTeams().SignedBy(_ => new byte[256]));

    [Fact]
    public Task A_cut_signature_is_refused() =>
        table.BrokenAsync(table.FromTeams().SignedBy(data => table.Issuer.ChannelKey.Sign(data)[..128]));

    [Fact]
    public Task A_changed_claim_is_refused()
    {
        var parts = table.FromTeams().ToString().Split('.');
        var other = table.FromTeams().With("name", "someone else").ToString().Split('.');
        return table.BrokenAsync($"Bearer {parts[0]}.{other[1]}.{parts[2]}");
    }

    [Fact]
    public Task A_changed_header_is_refused()
    {
        var parts = table.FromTeams().ToString().Split('.');
        var other = table.FromTeams().WithHeader("x", "y").ToString().Split('.');
        return table.BrokenAsync($"Bearer {other[0]}.{parts[1]}.{parts[2]}");
    }

    [Fact]
    public Task The_signature_of_another_token_is_refused()
    {
        var parts = table.FromTeams().ToString().Split('.');
        var other = table.FromTeams().With("jti", "1").ToString().Split('.');
        return table.BrokenAsync($"Bearer {parts[0]}.{parts[1]}.{other[2]}");
    }
}
