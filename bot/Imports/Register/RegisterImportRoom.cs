namespace TeamsAssistant.Imports.Register;

internal static class RegisterImportRoom
{
    public static IServiceCollection AddRegisterImport(this IServiceCollection services) => services
        .AddSingleton<RegisterImporter>()
        .AddHostedService<UnfinishedImportNotice>();
}
