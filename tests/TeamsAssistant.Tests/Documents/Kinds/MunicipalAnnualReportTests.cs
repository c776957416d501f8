using TeamsAssistant.Committees;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents.Kinds;

public sealed class MunicipalAnnualReportTests
{
    [Theory]
    [InlineData("sv", "Årsredovisning för Exempelkommun, 2026", "Sammanfattning · Nämndernas ekonomi · Program · Årets verksamhet · Väsentliga händelser och avvikelser · Lägets utveckling · Måluppfyllelse · Ekonomi · Lärdomar · Uppgifter som saknas")]
    [InlineData("en", "Annual report of Exempelkommun, 2026", "Summary · The committees’ finances · Programmes · The year’s work · Important events and deviations · Course of the situation · Goal fulfilment · Finances · Lessons · What is missing")]
    public async Task It_is_known_by_its_title_and_headings(string language, string title, string headings)
    {
        var report = await DemoReports.ContentAsync(MatterKind.MunicipalAnnualReport, Language.From(language));

        Assert.Equal(title, report.Title);
        Assert.Equal(headings, string.Join(" · ", report.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public async Task The_committees_add_up_to_the_municipality()
    {
        var input = await (await DemoReports.ForAsync(MatterKind.MunicipalAnnualReport)).InputAsync(MatterKind.MunicipalAnnualReport);

        Assert.Equal(input.Total.Budget, input.Committees.Sum(committee => committee.Budget));
        Assert.Equal(input.Total.Outcome, input.Committees.Sum(committee => committee.Outcome));
    }

    [Fact]
    public async Task What_was_said_earlier_in_the_year_is_in_an_appendix()
    {
        var report = await DemoReports.ContentAsync(MatterKind.MunicipalAnnualReport);

        Assert.Equal(
            ["Bilaga 1: Tidigare svar under perioden", "Bilaga 2: Källor"], report.Appendices.Select(appendix => appendix.Heading));
    }
}
