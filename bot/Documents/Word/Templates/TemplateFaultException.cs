namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>A fault that ends the reading. Never leaves <see cref="TemplateReader"/>.</summary>
internal sealed class TemplateFaultException(TemplateFault fault) : Exception(fault.Code)
{
    public TemplateFault Fault => fault;
}
