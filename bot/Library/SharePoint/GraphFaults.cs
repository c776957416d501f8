using System.Globalization;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>What Graph refuses, said as the library says it. Neither Graph's sentence nor an address goes on.</summary>
internal static class GraphFaults
{
    /// <summary>Does it; what fails, fails as the library's own fault.</summary>
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (ApiException refused)
        {
            throw Of(refused.ResponseStatusCode, (refused as ODataError)?.Error?.Code, refused);
        }
        catch (AuthenticationFailedException fault)
        {
            throw new LibraryException(LibraryFault.Forbidden, "The assistant cannot sign in to Graph: check Library__ClientId, Library__TenantId and the certificate or managed identity.", fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new LibraryException(LibraryFault.Away, "SharePoint does not answer.", fault);
        }
    }

    public static LibraryException Of(int status, string? code, Exception? inner = null)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{status} {code}").TrimEnd();
        var (fault, sentence) = status switch
        {
            401 or 403 => (LibraryFault.Forbidden, $"SharePoint refuses the assistant ({said}): grant it write on the site (Sites.Selected)."),
            404 => (LibraryFault.Gone, $"SharePoint does not find it ({said}): check Library__SiteId and Library__Drive."),
            423 => (LibraryFault.Locked, "Somebody has the document open or checked out in SharePoint."),
            507 => (LibraryFault.Full, "The SharePoint library is full."),
            429 or >= 500 => (LibraryFault.Away, $"SharePoint asks us to wait longer than Library__PatienceSeconds ({said})."),
            _ => (LibraryFault.Other, $"SharePoint answers {said}."),
        };
        return inner is null ? new LibraryException(fault, sentence) : new LibraryException(fault, sentence, inner);
    }
}
