using Microsoft.Extensions.Options;
using TeamsAssistant.Library.SharePoint;

namespace TeamsAssistant.Library;

internal static class LibraryRoom
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration("Library").ValidateOnStart();
        services.AddSingleton<IValidateOptions<LibraryOptions>, LibraryOptionsValidation>();
        return services
            .AddSharePoint()
            .AddSingleton<LibreOffice>()
            .AddSingleton(provider =>
            {
                var folder = provider.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder;
                return new FolderLibrary(folder, path => LibraryDoor.LinkTo(path, folder, provider), provider.GetRequiredService<LibreOffice>());
            })
            .AddSingleton<ILibrary>(provider => IsSharePoint(provider) ? provider.GetRequiredService<SharePointLibrary>() : provider.GetRequiredService<FolderLibrary>())
            .AddSingleton<ILibraryFolders>(provider => IsSharePoint(provider)
                ? provider.GetRequiredService<SharePointFolders>()
                : new FolderFiles(provider.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder))
            .AddSingleton<ILibraryPdf>(provider => IsSharePoint(provider) ? provider.GetRequiredService<SharePointLibrary>() : provider.GetRequiredService<FolderLibrary>());
    }

    /// <summary>Serves the documents at <c>/library/…</c> in Development; elsewhere nothing.</summary>
    public static void MapLibrary(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() && !IsSharePoint(app.Services))
        {
            LibraryDoor.Map(app, app.Services.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder);
        }
    }

    private static bool IsSharePoint(IServiceProvider provider) => provider.GetRequiredService<IOptions<LibraryOptions>>().Value.Kind == LibraryKind.SharePoint;
}
