using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;

namespace TeamsAssistant.Library;

/// <summary>Opens the folder library's documents in a browser: in Development, on this machine, to read only.</summary>
internal static class LibraryDoor
{
    private const string Route = "/library";

    /// <summary>The address of a document here. Outside Development, where nothing is served, that of the file itself.</summary>
    public static Uri LinkTo(string path, string folder, IServiceProvider services)
    {
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return services.GetRequiredService<IHostEnvironment>().IsDevelopment() && address is not null
            ? new Uri($"{address.TrimEnd('/')}{Route}/{LibraryPath.Encode(path)}")
            : new Uri(Path.Combine([folder, .. path.Split('/')]));
    }

    public static void Map(IEndpointRouteBuilder routes, string folder) =>
        routes.MapGet($"{Route}/{{**path}}", (string path, HttpContext context) => Open(folder, path, context));

    private static IResult Open(string folder, string path, HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller) || !LibraryPath.IsSafe(path))
        {
            return Results.NotFound();
        }

        var file = Path.Combine([folder, .. path.Split('/')]);
        if (!File.Exists(file))
        {
            return Results.NotFound();
        }

        var type = new FileExtensionContentTypeProvider().TryGetContentType(file, out var known) ? known : "application/octet-stream";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(file, type, Path.GetFileName(file));
    }
}
