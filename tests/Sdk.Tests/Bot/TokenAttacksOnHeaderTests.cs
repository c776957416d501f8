using System.Buffers.Text;
using System.Text;
using TeamsAssistant.Tests.StandIns;

namespace Sdk.Tests.Bot;

/// <summary>Headers that are no token, or are more than one.</summary>
public sealed class TokenAttacksOnHeaderTests(TokenTable table) : IClassFixture<TokenTable>
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Bearer")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public Task A_header_that_carries_no_bearer_token_is_refused(string? header) => table.RefusedAsync(header);

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    [InlineData("Basic")]
    [InlineData("DPoP")]
    [InlineData("Bearer:")]
    public Task A_good_token_under_another_scheme_is_refused(string scheme) => table.RefusedAsync($"{scheme} {table.FromTeams()}");

    [Fact]
    public Task A_good_token_without_scheme_is_refused() => table.RefusedAsync(table.FromTeams().ToString());

    [Fact]
    public Task A_blank_too_many_is_refused() => table.RefusedAsync($"Bearer  {table.FromTeams()}");

    [Fact]
    public Task Two_tokens_in_one_header_are_refused() => table.RefusedAsync($"Bearer {table.FromTeams()} {table.FromTeams()}");

    [Fact]
    public Task Two_headers_are_refused() => table.RefusedAsync($"{table.FromTeams().Bearer()},{table.FromTeams().Bearer()}");

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer \u00e5\u00e4\u00f6.\u00e5.\u00e4")]
    public Task What_is_no_token_is_refused(string header) => table.BrokenAsync(header);

    [Fact]
    public Task A_token_without_its_signature_part_is_refused()
    {
        var token = table.FromTeams().ToString();
        return table.BrokenAsync("Bearer " + token[..token.LastIndexOf('.')]);
    }

    [Fact]
    public Task A_token_with_an_empty_signature_is_refused()
    {
        var token = table.FromTeams().ToString();
        return table.BrokenAsync("Bearer " + token[..(token.LastIndexOf('.') + 1)]);
    }

    [Fact]
    public Task A_token_cut_in_its_claims_is_refused()
    {
        var token = table.FromTeams().ToString();
        return table.BrokenAsync("Bearer " + token[..(token.IndexOf('.', StringComparison.Ordinal) + 20)]);
    }

    [Fact]
    public Task A_token_of_four_parts_is_refused() => table.BrokenAsync($"Bearer {table.FromTeams()}.x");

    [Fact]
    public Task An_encrypted_token_of_five_parts_is_refused()
    {
        var head = TokenDraft.Part(new { alg = "RSA-OAEP", enc = "A256GCM", kid = table.Issuer.ChannelKey.Id, zip = "DEF" });
        var part = Base64Url.EncodeToString(Encoding.ASCII.GetBytes("nothing to see"));
        return RefusedSomehowAsync($"Bearer {head}.{part}.{part}.{part}.{part}");
    }

    [Fact]
    public Task Claims_that_are_no_object_are_refused()
    {
        var parts = table.FromTeams().ToString().Split('.');
        return RefusedSomehowAsync($"Bearer {parts[0]}.{TokenDraft.Part("iss")}.{parts[2]}");
    }

    [Fact]
    public Task A_very_long_token_is_refused_even_when_its_signature_holds() =>
        table.BrokenAsync(table.FromTeams().With("padding", new string('x', 300_000)));

    /// <summary>Where versions of the token library differ in how they refuse, only that they do is asked.</summary>
    private async Task RefusedSomehowAsync(string header) => Assert.NotNull(await Record.ExceptionAsync(() => table.AskAsync(header)));
}
