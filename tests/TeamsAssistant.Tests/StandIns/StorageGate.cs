using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>Stands between the assistant and a real Azurite: lets requests through, answers them with a fault, or keeps them waiting.</summary>
public sealed class StorageGate : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly HttpClient azurite = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Uri endpoint;
    private volatile Func<HttpRequest, int?> fault = _ => null;
    private volatile TaskCompletionSource opened = Done();
    private int stopped;

    private StorageGate(WebApplication host, Uri endpoint) => (this.host, this.endpoint) = (host, endpoint);

    /// <summary>A way to storage that leads through the gate.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Requests that were answered with a fault or kept waiting, since the gate was last set.</summary>
    public int Stopped => Volatile.Read(ref stopped);

    public static async Task<StorageGate> StartAsync()
    {
        var azurite = await SharedAzurite.GetAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var gate = new StorageGate(builder.Build(), azurite.Endpoint);
        gate.host.Run(gate.PassAsync);
        await gate.host.StartAsync();
        var bound = new Uri(gate.host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        gate.ConnectionString = azurite.ConnectionString.Replace(azurite.Endpoint.Authority, bound.Authority, StringComparison.Ordinal);
        return gate;
    }

    /// <summary>Writes to the overview's list: the second of an answer's two writes.</summary>
    public static bool IsListing(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && request.Path.Value!.Contains("Register", StringComparison.Ordinal);

    /// <summary>The transaction: the first of the two.</summary>
    public static bool IsTransaction(HttpRequest request) => request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal);

    /// <summary>Answers the requests with the status.</summary>
    public void Refuse(int status, Func<HttpRequest, bool>? which = null) => Set(request => which?.Invoke(request) ?? true ? status : null);

    /// <summary>Lets the requests wait until it is opened.</summary>
    public void Hold(Func<HttpRequest, bool>? which = null)
    {
        opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Set(request => which?.Invoke(request) ?? true ? 0 : null);
    }

    /// <summary>Lets everything through, also what waited.</summary>
    public void Open()
    {
        Set(_ => null);
        opened.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        Open();
        azurite.Dispose();
        await host.DisposeAsync();
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private void Set(Func<HttpRequest, int?> how)
    {
        Volatile.Write(ref stopped, 0);
        fault = how;
    }

    private async Task PassAsync(HttpContext context)
    {
        if (fault(context.Request) is { } status)
        {
            Interlocked.Increment(ref stopped);
            if (status != 0)
            {
                context.Response.StatusCode = status;
                return;
            }

            await opened.Task.WaitAsync(context.RequestAborted);
        }

        // To the letter: the signature covers the path as it was written.
        var target = endpoint.GetLeftPart(UriPartial.Authority) + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method), new Uri(target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Content-Length" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        using var answer = await azurite.SendAsync(request);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Transfer-Encoding" or "Content-Length" or "Connection" or "Keep-Alive" or "Date")))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes.Length > 0)
        {
            await context.Response.Body.WriteAsync(bytes);
        }
    }
}
