using Microsoft.Extensions.Options;

namespace TeamsAssistant.Storage;

internal static class StorageRoom
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidation>();
        return services
            .AddSingleton<StorageRequests>()
            .AddSingleton<StorageTables>();
    }
}
