using TeamsAssistant.Documents.Templates;

namespace TeamsAssistant.Documents;

internal static class DocumentsRoom
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<MatterDocuments>()
        .AddSingleton<FigureSources>()
        .AddSingleton<RoundWorkbook>()
        .AddSingleton<MoneyWorkbook>()
        .AddSingleton<ReportReading>()
        .AddSingleton<ReportDocument>()
        .AddSingleton<DocumentPdf>()
        .AddSingleton<TemplateShelf>()
        .AddSingleton<ITemplates, TemplateTable>();
}
