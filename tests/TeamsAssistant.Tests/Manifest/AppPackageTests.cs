using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TeamsAssistant.Manifest;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Schemas;

namespace TeamsAssistant.Tests.Manifest;

public sealed class AppPackageTests
{
    private static readonly Guid Id = Guid.Parse("00000000-1111-2222-3333-444444444444");
    private static readonly Dictionary<string, byte[]> Packed = Unpack(Pack("Exempelkommun"));

    [Fact]
    public void The_package_holds_four_files_at_its_root_and_nothing_else() =>
        Assert.Equal(["color.png", "en-us.json", "manifest.json", "outline.png"], Packed.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.1.30.schema.json")]
    [InlineData("en-us.json", "MicrosoftTeams.Localization.1.30.schema.json")]
    public void Each_json_file_is_valid_by_its_schema(string file, string schema) =>
        Assert.Empty(new JsonSchemaCheck(Resource(schema)).Check(Text(file)));

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.1.30.schema.json", "\"accentColor\"", "\"acentColor\"")]
    [InlineData("en-us.json", "MicrosoftTeams.Localization.1.30.schema.json", "commandLists[0].commands[0].title", "commandLists[0].commands[0].titel")]
    public void A_misspelt_member_would_be_seen(string file, string schema, string right, string wrong) =>
        Assert.NotEmpty(new JsonSchemaCheck(Resource(schema)).Check(Text(file).Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void App_and_bot_bear_the_registered_id()
    {
        using var manifest = JsonDocument.Parse(Text("manifest.json"));
        Assert.Equal(Id, manifest.RootElement.GetProperty("id").GetGuid());
        Assert.Equal(Id, manifest.RootElement.GetProperty("bots")[0].GetProperty("botId").GetGuid());
    }

    [Fact]
    public void No_placeholder_is_left()
    {
        Assert.DoesNotContain("{{", Text("manifest.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", Text("en-us.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_an_English_text()
    {
        using var manifest = JsonDocument.Parse(Text("manifest.json"));
        using var english = JsonDocument.Parse(Text("en-us.json"));
        var lists = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists");
        for (var list = 0; list < lists.GetArrayLength(); list++)
        {
            for (var command = 0; command < lists[list].GetProperty("commands").GetArrayLength(); command++)
            {
                var key = $"bots[0].commandLists[{list}].commands[{command}]";
                Assert.False(string.IsNullOrWhiteSpace(english.RootElement.GetProperty(key + ".title").GetString()));
                Assert.False(string.IsNullOrWhiteSpace(english.RootElement.GetProperty(key + ".description").GetString()));
            }
        }
    }

    [Fact]
    public void The_names_of_a_long_municipality_are_cut_to_what_Teams_allows()
    {
        var manifest = Encoding.UTF8.GetString(Unpack(Pack(new string('å', 60)))["manifest.json"]);
        Assert.Empty(new JsonSchemaCheck(Resource("MicrosoftTeams.1.30.schema.json")).Check(manifest));
    }

    [Fact]
    public void A_name_with_quotes_does_not_break_the_file()
    {
        using var manifest = JsonDocument.Parse(Unpack(Pack("Ex\"empel\\kommun"))["manifest.json"]);
        Assert.Equal("Ex\"empel\\kommun", manifest.RootElement.GetProperty("developer").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("color.png", 192, 2)]
    [InlineData("outline.png", 32, 6)] // 6: with transparency
    public void Icons_have_the_size_that_Teams_asks_for(string file, int side, byte colourType)
    {
        var header = Packed[file].AsSpan(0, 26);
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(header[16..]));
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(header[20..]));
        Assert.Equal(colourType, header[25]);
    }

    [Fact]
    public void The_same_values_give_the_same_bytes() => Assert.Equal(Pack("Exempelkommun"), Pack("Exempelkommun"));

    private static byte[] Pack(string municipality)
    {
        using var output = new MemoryStream();
        AppPackage.WriteAsync(
            Path.Combine(Clone.Root, "manifest"),
            new AppPackageValues(Id, municipality, new Uri("https://www.example.se")),
            output,
            CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }

    private static Dictionary<string, byte[]> Unpack(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static string Text(string file) => Encoding.UTF8.GetString(Packed[file]);

    private static string Resource(string name)
    {
        using var stream = typeof(AppPackageTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
