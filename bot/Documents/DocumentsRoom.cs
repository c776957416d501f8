using TeamsAssistant.Documents.Publishing;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Documents;

internal static class DocumentsRoom
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<PendingWorks>()
        .AddSingleton<MatterShelf>()
        .AddSingleton<MatterDocuments>()
        .AddSingleton<MatterPublishing>()
        .AddSingleton<ILeaderDuty, UnfinishedMatters>()
        .AddSingleton<FigureSources>()
        .AddSingleton<RoundWorkbook>()
        .AddSingleton<MoneyWorkbook>()
        .AddSingleton<ReportReading>()
        .AddSingleton<ReportDocument>()
        .AddSingleton<DocumentPdf>()
        .AddSingleton<TemplateShelf>()
        .AddSingleton<ITemplates, TemplateTable>();
}
