namespace TeamsAssistant.Initiatives;

internal static class InitiativesRoom
{
    public static IServiceCollection AddInitiatives(this IServiceCollection services) =>
        services.AddSingleton<IRegisterStore, RegisterTable>().AddSingleton<ICodeTies, CodeTieTable>();
}
