using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>
/// A certificate for localhost that this test process, and nothing else, trusts. Token metadata is only read over https, and neither
/// the real Bot Framework SDK nor ours lets a caller choose the client that reads it; so the trust is given to the process: OpenSSL's
/// SSL_CERT_FILE, set before the first TLS connection is made (Linux; elsewhere the tests that need it cannot run).
/// </summary>
internal static class LoopbackCertificate
{
    private const string TrustVariable = "SSL_CERT_FILE";

    private static readonly Lazy<X509Certificate2> _certificate = new(Create);

    public static X509Certificate2 Value => _certificate.Value;

#pragma warning disable CA2255 // A test assembly is the application here: the trust must be in place before any test runs.
    [ModuleInitializer]
    internal static void Trust()
#pragma warning restore CA2255
    {
        if (!OperatingSystem.IsLinux())
            return;
        var roots = Value.ExportCertificatePem();
        if (Environment.GetEnvironmentVariable(TrustVariable) is { Length: > 0 } already && File.Exists(already))
            roots = File.ReadAllText(already) + "\n" + roots;
        var file = Path.Combine(Path.GetTempPath(), $"loopback-{Environment.ProcessId}.pem");
        File.WriteAllText(file, roots);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);

        // Through libc, since the native TLS layer does not see variables that .NET sets for itself.
        _ = SetEnvironmentVariable(TrustVariable, file, 1);
    }

    private static X509Certificate2 Create()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironmentVariable(string name, string value, int overwrite);
}
