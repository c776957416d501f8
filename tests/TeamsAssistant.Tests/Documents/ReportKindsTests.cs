using System.Xml.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

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
        Assert.True(File.Exists(Path.Combine(Clone.Root, "bot", "Documents", "Reports", "Kinds", $"{kind}.cs")), $"bot/Documents/Reports/Kinds/{kind}.cs is missing");
        Assert.True(ReportKinds.All.Count(one => one.Matter == kind) == 1, $"ReportKinds.All lacks {kind}.Kind, or has it twice");
        Assert.Equal(kind, ReportKinds.For(kind).Matter);
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
    public void A_command_names_a_kind_by_each_of_its_words_and_by_its_name(MatterKind kind)
    {
        var known = ReportKinds.For(kind);
        Assert.NotEmpty(known.Words);
        Assert.All(
            known.Words.Append(known.NameIn(Language.Swedish)).Append(known.NameIn(Language.English)),
            words => Assert.True(KindInCommand.Read($"{words} KS 2026-12-08").Kind == kind, $"\"skapa rapport {words}\" makes another kind than {kind}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_form_offers_a_kind_by_the_name_that_its_document_has(MatterKind kind)
    {
        var form = ReportFormCard.Of(new ReportFields(), [], [], [], Language.Swedish).ToContent().ToString();

        Assert.Contains($"\"{ReportKinds.For(kind).NameIn(Language.Swedish)}\"", form, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_its_tests(MatterKind kind) => Assert.Single(
        Directory.EnumerateFiles(Path.Combine(Clone.Root, "tests", "TeamsAssistant.Tests", "Documents"), $"{kind}Tests.cs", SearchOption.AllDirectories));
}
