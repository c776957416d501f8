using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Storage;

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
}
