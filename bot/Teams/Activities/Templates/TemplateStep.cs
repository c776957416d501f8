namespace TeamsAssistant.Teams.Activities.Templates;

/// <summary>Where work with templates is.</summary>
internal enum TemplateStep
{
    /// <summary>The library is read.</summary>
    Looking,
}
