using Azure.Data.Tables;

namespace Sdk.Tests.Tables;

public sealed class ConnectionStringTests
{
    private const string Key = "a2V5MQ==";

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("usedevelopmentstorage=true;", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://emulator", "http://emulator:10002/devstoreaccount1")]
    [InlineData("AccountName=kommun;AccountKey=" + Key, "https://kommun.table.core.windows.net/")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=kommun;AccountKey=" + Key + ";EndpointSuffix=example.org", "http://kommun.table.example.org/")]
    [InlineData("BlobEndpoint=https://b/;TableEndpoint=https://t.example.org/;AccountName=kommun;AccountKey=" + Key, "https://t.example.org/")]
    public void Settings_make_an_endpoint(string connectionString, string endpoint)
    {
        var client = new TableServiceClient(connectionString);

        Assert.Equal(endpoint, client.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("no settings at all")]
    [InlineData("=value")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=" + Key)]
    public void What_is_no_list_of_settings_is_refused(string connectionString)
    {
        Assert.Throws<InvalidOperationException>(() => new TableServiceClient(connectionString));
    }

    [Fact]
    public void A_key_that_cannot_be_read_is_refused()
    {
        Assert.Throws<FormatException>(() => new TableServiceClient("AccountName=a;AccountKey=not base64!"));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("AccountName=a")]
    [InlineData("AccountKey=" + Key)]
    [InlineData("TableEndpoint=https://t.example.org/")]
    public void Settings_that_open_nothing_are_refused(string connectionString)
    {
        Assert.Throws<ArgumentException>(() => new TableServiceClient(connectionString));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_empty_string_is_refused(string? connectionString)
    {
        Assert.ThrowsAny<ArgumentException>(() => new TableServiceClient(connectionString));
    }

    [Fact]
    public void An_endpoint_that_ends_with_the_table_is_taken_without_it()
    {
        var credential = new TableSharedKeyCredential("kommun", Key);

        var client = new TableClient(new Uri("https://kommun.table.core.windows.net/Rows"), "Rows", credential);

        Assert.Equal("https://kommun.table.core.windows.net/Rows", client.Uri.AbsoluteUri);
        Assert.Equal("Rows", client.Name);
    }
}
