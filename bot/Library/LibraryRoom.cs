using Microsoft.Extensions.Options;

namespace TeamsAssistant.Library;

internal static class LibraryRoom
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration("Library").ValidateOnStart();
        services.AddSingleton<IValidateOptions<LibraryOptions>, LibraryOptionsValidation>();
        return services.AddSingleton<ILibrary>(provider =>
        {
            var folder = provider.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder;
            return new FolderLibrary(folder, path => LibraryDoor.LinkTo(path, folder, provider));
        });
    }

    /// <summary>Serves the documents at <c>/library/…</c> in Development; elsewhere nothing.</summary>
    public static void MapLibrary(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            LibraryDoor.Map(app, app.Services.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder);
        }
    }
}
