using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Library;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents.Word;

public sealed class HostileContentTests
{
    private static readonly WordTemplate Template = TemplateReader.Read(MunicipalTemplate.File(MunicipalTemplate.Body + MunicipalTemplate.Table)).Template!;

    public static TheoryData<string> Hostile() =>
    [
        "</w:t></w:r></w:p></w:body></w:document>",
        "]]> <![CDATA[ &amp; &#x0; &bogus; <!DOCTYPE x>",
        "Noll\u0000 klocka\u0007 escape\u001B bom\uFFFE slut\uFFFF del\u007F",
        "Ensam \uD83D mitt i, ensam \uDE00 också",
        "Kostade \u202E000 21\u202C kr \u2066dolt\u2069 \u200F שלום",
        "{ INCLUDETEXT \"c:\\\\x\" } { DDEAUTO c:\\\\x } { =1+1 }",
        "=HYPERLINK(\"https://example.org\";\"klicka\")",
        "+46 8 123; @SUM(A1); -1",
        "../../../etc/passwd \\\\server\\share\\x C:\\x",
        "rad ett\r\nrad två\rrad tre\n\n\trad fem",
        "\u0001\u0002\u0003",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void It_stays_text_in_either_template(string hostile)
    {
        foreach (var template in (WordTemplate?[])[null, Template])
        {
            using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(2, said: hostile, name: hostile) with { HasContents = false }, template: template));
            var body = document.MainDocumentPart!.Document.Body!;

            Assert.Empty(body.Descendants<W.FieldCode>());
            Assert.Empty(body.Descendants<W.SimpleField>());
            Assert.Empty(body.Descendants<W.Hyperlink>());
            Assert.Empty(document.MainDocumentPart.ExternalRelationships);
            Assert.DoesNotContain(body.InnerText, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or < '\t' or '\u007F');
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void As_title_head_and_signature_too(string hostile)
    {
        foreach (var template in (WordTemplate?[])[null, Template])
        {
            var report = LongReport.Of(1) with
            {
                Title = $"Om {hostile}",
                Kind = hostile,
                Municipality = hostile,
                Author = hostile,
                Sender = hostile,
                Addressee = hostile,
                Keywords = [hostile],
                Head = [new(hostile, hostile, "diarienummer")],
                Signatures = [new(hostile, hostile)],
            };
            using var document = CheckedDocument.Open(CheckedDocument.Of(report, template: template));
            Assert.Empty(document.MainDocumentPart!.ExternalRelationships);
        }
    }

    [Fact]
    public void A_hundred_thousand_characters_are_all_there()
    {
        var said = string.Concat(Enumerable.Repeat("Tio ord om trygghet <&> & \"å\". ", 3226))[..100_000];
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(1, said: said)));

        Assert.Equal(2, document.MainDocumentPart!.Document.Descendants<W.Text>().Count(text => text.Text == said));
    }

    [Fact]
    public void A_row_that_cannot_fit_on_a_page_may_be_split()
    {
        var report = LongReport.Of(1, name: new string('x', 100_000));
        using var document = CheckedDocument.Open(CheckedDocument.Of(report));
        var row = document.MainDocumentPart!.Document.Descendants<W.TableRow>().First(row => row.InnerText.Length > 50_000);

        Assert.Empty(row.Descendants<W.CantSplit>());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_name_of_a_file_holds_no_way_to_another_folder(string hostile)
    {
        var name = LibraryName.Of(hostile);

        Assert.DoesNotContain(name, letter => letter is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(letter));
        Assert.DoesNotContain("..", name.Split('/', '\\'));
    }

    [Fact]
    public void Bytes_are_the_same_for_hostile_text_too() =>
        Assert.Equal(WordWriter.Write(LongReport.Of(2, said: "\u0000<&>")), WordWriter.Write(LongReport.Of(2, said: "\u0000<&>")));
}
