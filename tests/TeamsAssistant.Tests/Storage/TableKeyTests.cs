using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Storage;

public sealed class TableKeyTests
{
    [Theory]
    [InlineData("KS", "KS")]
    [InlineData("KS 2026-T3", "KS 2026-T3")]
    [InlineData("Öppna förskolan", "Öppna förskolan")]
    [InlineData("KS/2026", "KS~002F2026")]
    [InlineData("a|b", "a~007Cb")]
    [InlineData("50 % + 1", "50 ~0025 ~002B 1")]
    [InlineData("🙂", "🙂")]
    public void Ordinary_text_stays_readable_and_the_rest_is_written_as_its_code(string text, string key) =>
        Assert.Equal(key, TableKey.Escape(text));

    [Fact]
    public void Any_text_is_a_permitted_key() => Prop.ForAll<string>(text =>
    {
        var key = TableKey.Of("initiative", text ?? "", "state");
        return key.Length <= 512 && !key.Any(letter => letter is '/' or '\\' or '#' or '?' || char.IsControl(letter));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_texts_never_give_the_same_key() => Prop.ForAll<string, string>((one, other) =>
        one == other || TableKey.Of(one ?? "") != TableKey.Of(other ?? "") || (one ?? "") == (other ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_that_are_nearly_the_same_never_give_the_same_key()
    {
        string[] pieces = ["a", "A", "|", "~", "~007C", "~007c", "007C", "~~", "/", "~002F", "%2F", "'", "''", "\ud83d", "\ude42", "🙂", "å", "a\u030a", "\u0000", " ", ""];
        string[] beginnings = ["", new('x', 80), new('x', 159), new('x', 400), new('|', 40), string.Concat(Enumerable.Repeat("🙂", 100))];
        var texts = beginnings
            .SelectMany(beginning => pieces.SelectMany(one => pieces.SelectMany(two => new[] { beginning + one + two, one + two + beginning })))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(texts.Count, texts.Select(text => TableKey.Of(text)).ToHashSet(StringComparer.Ordinal).Count);

        var few = texts.Where(text => text.Length is > 0 and < 8).Take(60).ToList();
        var pairs = few.SelectMany(one => few.Select(two => TableKey.Of("x", one, two))).ToList();
        Assert.Equal(pairs.Count, pairs.ToHashSet(StringComparer.Ordinal).Count);
    }

    [Fact]
    public async Task Any_text_in_any_name_is_stored_and_found_again()
    {
        var azurite = await SharedAzurite.GetAsync();
        var table = new TableClient(azurite.ConnectionString, "K" + Guid.NewGuid().ToString("n"));
        await table.CreateAsync();
        var random = new Random(20261124);
        string[] hard =
        [
            "a|b", "a~007Cb", "KS/2026#1?x", "c:\\x", "'; --", "50 % + 1", "\ud83d", "🙂", "\u0000\u007f\u0085", "\ufffe\uffff", " ", ".", "..", "~", new('å', 3000),
        ];
        var names = hard.Concat(Enumerable.Range(0, 200).Select(_ => Anything(random))).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (name, number) in names.Select((name, number) => (name, number)))
        {
            await table.AddEntityAsync(new TableEntity(TableKey.Of(name), TableKey.Of("initiative", name, "state")) { ["Number"] = number });
        }

        foreach (var (name, number) in names.Select((name, number) => (name, number)))
        {
            var found = await table.GetEntityAsync<TableEntity>(TableKey.Of(name), TableKey.Of("initiative", name, "state"));
            Assert.Equal(number, found.Value.GetInt32("Number"));
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_its_code() => Assert.Equal("~D83D", TableKey.Escape("\ud83d"));

    [Fact]
    public void Parts_do_not_run_into_each_other() => Assert.NotEqual(TableKey.Of("a", "b|c"), TableKey.Of("a|b", "c"));

    [Fact]
    public void Long_texts_that_begin_alike_are_kept_apart()
    {
        var beginning = new string('x', 400);
        Assert.NotEqual(TableKey.Escape(beginning + "1"), TableKey.Escape(beginning + "2"));
        Assert.True(TableKey.Escape(beginning).Length <= 160);
    }

    [Fact]
    public void Later_instants_sort_first()
    {
        var at = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
        Assert.True(string.CompareOrdinal(TableKey.NewestFirst(at.AddTicks(1)), TableKey.NewestFirst(at)) < 0);
    }

    private static string Anything(Random random) => string.Create(random.Next(1, 40), random, (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)from.Next(from.Next(3) == 0 ? 0x10000 : 0x80);
        }
    });
}
