using Microsoft.Extensions.Options;

namespace TeamsAssistant.Municipality;

internal static class MunicipalityRoom
{
    public static IServiceCollection AddMunicipality(this IServiceCollection services)
    {
        services.AddOptions<MunicipalityOptions>().BindConfiguration("Municipality").ValidateOnStart();
        return services.AddSingleton<IValidateOptions<MunicipalityOptions>, MunicipalityOptionsValidation>();
    }
}
