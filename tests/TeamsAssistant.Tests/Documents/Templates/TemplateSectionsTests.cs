using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;

namespace TeamsAssistant.Tests.Documents.Templates;

/// <summary>What a template is checked for is what the documents of the kind hold.</summary>
public sealed class TemplateSectionsTests
{
    [Theory]
    [MemberData(nameof(ReportKindsTests.Kinds), MemberType = typeof(ReportKindsTests))]
    public async Task A_kinds_sections_are_those_of_its_documents(MatterKind kind) =>
        Assert.Equal((await DemoReports.ContentAsync(kind)).Sections.Select(section => section.Tag!), TemplateSections.Of(kind));
}
