using System.Text.Json.Serialization;

namespace TeamsAssistant.Demo;

internal sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    // Azurite's published development account, the same on every machine; not a secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    [JsonIgnore]
    public Uri TableEndpoint => new($"http://127.0.0.1:{Table}/{Account}");

    [JsonIgnore]
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={TableEndpoint};";
}
