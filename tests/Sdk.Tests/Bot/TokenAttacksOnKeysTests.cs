using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

/// <summary>Each test has its own issuer, since what is tested is which keys were read when.</summary>
public sealed class TokenAttacksOnKeysTests : IAsyncLifetime
{
    private readonly TokenTable _table = new();

    public Task InitializeAsync() => _table.InitializeAsync();

    public Task DisposeAsync() => _table.DisposeAsync();

    /// <summary>The real one reads the list twice at the start: once for the keys, once for their endorsements.</summary>
    [Fact]
    public async Task Keys_are_read_at_the_start_and_not_for_each_token()
    {
        for (var i = 0; i < 5; i++)
            await _table.AcceptedAsync(_table.FromTeams());
        Assert.InRange(_table.Issuer.KeyReadings, 1, 2);
    }

    /// <summary>The list is read again with the hours, not at a stranger's word. Bot Framework publishes a key long before it signs with it.</summary>
    [Fact]
    public async Task A_key_published_just_after_the_keys_were_read_is_not_known_yet()
    {
        await _table.AcceptedAsync(_table.FromTeams());
        using var next = new IssuerKey("channel-2", ["msteams"]);
        _table.Issuer.Publish(next);
        await _table.BrokenAsync(_table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, next));
    }

    [Fact]
    public async Task Tokens_of_unknown_keys_are_refused_and_make_no_readings()
    {
        await _table.AcceptedAsync(_table.FromTeams());
        using var stranger = new IssuerKey("stranger", ["msteams"]);
        for (var i = 0; i < 5; i++)
            await _table.BrokenAsync(_table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, stranger));
        Assert.InRange(_table.Issuer.KeyReadings, 1, 2);
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task A_key_set_that_the_token_itself_points_to_is_never_asked(string header)
    {
        await using var attacker = await TokenIssuer.StartAsync();
        var forged = attacker.Channel(TokenTable.AppId, TokenTable.ServiceUrl)
            .WithHeader("kid", "forged")
            .WithHeader(header, new Uri(attacker.Address, "channel/keys").AbsoluteUri);
        await _table.BrokenAsync(forged);
        Assert.Equal(0, attacker.KeyReadings);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("channel-1")]
    public async Task A_key_that_the_token_itself_brings_is_refused(string keyId)
    {
        using var attacker = new IssuerKey(keyId, ["msteams"]);
        await _table.BrokenAsync(_table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, attacker).WithHeader("jwk", attacker.ToJwk()));
    }

    [Fact]
    public async Task A_key_without_endorsements_is_refused()
    {
        using var key = new IssuerKey("no-endorsements");
        _table.Issuer.Publish(key);
        await _table.RefusedAsync(_table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, key));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    [InlineData("msteams2")]
    [InlineData("")]
    public async Task A_key_endorsed_for_another_channel_is_refused(string endorsement)
    {
        using var key = new IssuerKey("other-channel", [endorsement]);
        _table.Issuer.Publish(key);
        await _table.RefusedAsync(_table.Issuer.Channel(TokenTable.AppId, TokenTable.ServiceUrl, key));
    }

    [Fact]
    public async Task An_activity_of_another_channel_under_Teams_key_is_refused() =>
        await _table.RefusedAsync(_table.FromTeams().Bearer(), channelId: "webchat");

    [Fact]
    public async Task Keys_that_cannot_be_read_end_in_a_fault_and_not_in_belief()
    {
        var header = _table.FromTeams().Bearer();
        await _table.Issuer.DisposeAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => _table.AskAsync(header));
    }
}
