using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Committees;

public sealed class DiaryFormatTests
{
    [Theory]
    [InlineData("{prefix}-{year}-{number:00000}", "KS-2026-00412")]
    [InlineData("{prefix} {year}/{number:0000}", "KS 2026/0412")]
    [InlineData("{prefix} {year}/{number}", "KS 2026/412")]
    [InlineData("{prefix}-{year}-{number:000}", "KS-2026-412")]
    [InlineData("{year}-{number:000}", "2026-412")]
    [InlineData("Dnr {prefix} {year}/{number}", "Dnr KS 2026/412")]
    public void A_number_is_written_as_the_municipality_does_and_read_again(string format, string written)
    {
        Assert.Equal(written, DiaryFormat.Parse(format)!.Of("KS", 2026, 412));
        Assert.True(DiaryNumber.Read($"klart {written}")!.Means(new DiaryNumber(written.Contains("KS", StringComparison.Ordinal) ? "KS" : null, 2026, 412))
            || DiaryNumber.Read(written)!.Means(new DiaryNumber(null, 2026, 412)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{prefix}-{number:00000}")]
    [InlineData("{prefix} {year}")]
    [InlineData("{prefix} {year}-{number}")]
    [InlineData("{year}{number:00000}")]
    [InlineData("{prefix} {year}/{nummer}")]
    public void A_format_whose_numbers_could_not_be_read_again_is_refused_at_start(string format)
    {
        Assert.Null(DiaryFormat.Parse(format));
        Assert.False(new CommitteesOptionsValidation().Validate(null, new CommitteesOptions { DiaryFormat = format }).Succeeded);
        Assert.Contains(
            "Committees__DiaryFormats__KS",
            new CommitteesOptionsValidation().Validate(null, new CommitteesOptions { DiaryFormats = { ["KS"] = format } }).FailureMessage,
            StringComparison.Ordinal);
        Assert.True(new CommitteesOptionsValidation().Validate(null, new CommitteesOptions()).Succeeded);
    }

    [Fact]
    public void A_prefix_that_is_another_committee_s_prefix_or_abbreviation_gives_way()
    {
        var (board, schools) = (new Committee("KS", "Kommunstyrelsen", null), new Committee("BUN", "Barn- och ungdomsnämnden", "ks"));
        var register = new Register { Committees = [board, schools] };

        Assert.Equal(("KS", "BUN"), (DiaryNumber.PrefixOf(board, register), DiaryNumber.PrefixOf(schools, register)));
    }
}
