using System.Xml.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Documents;

/// <summary>The house check: a kind of report is one content file, one block of texts and one file of tests.</summary>
public sealed class ReportKindsTests
{
    public static TheoryData<MatterKind> Kinds()
    {
        var data = new TheoryData<MatterKind>();
        foreach (var kind in Enum.GetValues<MatterKind>())
        {
            data.Add(kind);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_one_content_file(MatterKind kind)
    {
        Assert.Equal(kind, ReportKinds.For(kind).Matter);
        Assert.True(File.Exists(Path.Combine(Clone.Root, "bot", "Documents", "Reports", "Kinds", $"{kind}.cs")));
    }

    [Fact]
    public void No_content_file_is_without_kind() => Assert.Equal(
        Enum.GetNames<MatterKind>().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Clone.Root, "bot", "Documents", "Reports", "Kinds")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_one_block_of_texts(MatterKind kind)
    {
        var keys = XDocument.Load(Path.Combine(Clone.Root, "bot", "Documents", "Reports", "Texts.resx")).Root!.Elements("data")
            .Select(data => (string)data.Attribute("name")!).ToList();

        Assert.Contains($"{kind}.Kind", keys);
        Assert.Contains($"{kind}.Addressee", keys);
        Assert.Contains(keys, key => key.StartsWith($"{kind}.Title", StringComparison.Ordinal));
        var places = keys.Select((key, place) => (key, place)).Where(one => one.key.StartsWith($"{kind}.", StringComparison.Ordinal)).Select(one => one.place).ToList();
        Assert.Equal(places.Count - 1, places[^1] - places[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_its_tests(MatterKind kind) => Assert.Single(
        Directory.EnumerateFiles(Path.Combine(Clone.Root, "tests", "TeamsAssistant.Tests", "Documents"), $"{kind}Tests.cs", SearchOption.AllDirectories));
}
