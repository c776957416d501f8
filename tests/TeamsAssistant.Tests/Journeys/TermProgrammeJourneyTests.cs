using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Money;
using TeamsAssistant.Tests.Documents;
using TeamsAssistant.Tests.Drivers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The audit report's figures of the term-of-office programme, read out of a card in Teams and out of the document alike.</summary>
public sealed class TermProgrammeJourneyTests(TermProgrammeJourneyTests.Demo demo) : IClassFixture<TermProgrammeJourneyTests.Demo>
{
    private const long Tenth = 10_000_000;

    [Theory]
    [InlineData(2020, 45)]
    [InlineData(2021, 0)]
    [InlineData(2022, 126)]
    public async Task Card_and_document_give_the_same_outcome(int year, long tenths)
    {
        var card = await demo.Sara.Says(string.Create(CultureInfo.InvariantCulture, $"budget MP {year}"));
        Assert.Equal(tenths * Tenth, OutcomeIn(card));

        // Typed, a day that has been is refused; the button of an old overview still makes its item.
        var item = await demo.Sara.Sends("agenda.create", new JObject
        {
            ["verb"] = "agenda.create",
            ["lang"] = "sv",
            ["committee"] = "KS",
            ["meeting"] = string.Create(CultureInfo.InvariantCulture, $"{year}-12-08"),
        });
        var bytes = await File.ReadAllBytesAsync(item.Link.LocalPath);
        if (Environment.GetEnvironmentVariable("KEEP_DOCUMENTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"demo-{year}.docx"), bytes);
        }

        using var document = CheckedDocument.Open(bytes);
        Assert.Equal(tenths * Tenth, OutcomeIn(document));
    }

    /// <summary>The figure under its label on the card.</summary>
    private static long? OutcomeIn(ReceivedCard card)
    {
        var lines = card.Text.Split('\n');
        return AmountReader.Read(lines[Array.IndexOf(lines, "Utfall") + 1]);
    }

    /// <summary>The control that the document's own map says is the programme's outcome, in the unit that the table's caption names.</summary>
    private static long? OutcomeIn(WordprocessingDocument document)
    {
        using var map = document.MainDocumentPart!.CustomXmlParts.Single().GetStream();
        var figure = XDocument.Load(map).Root!.Elements().Single(entry => (string?)entry.Attribute("kind") == "Outcome" && (string?)entry.Attribute("initiative") == "MP");
        Assert.EndsWith(".se", (string?)figure.Attribute("file"), StringComparison.Ordinal);

        var control = document.MainDocumentPart.Document.Descendants<W.SdtRun>()
            .Single(control => control.SdtProperties!.GetFirstChild<W.Tag>()!.Val!.Value == (string?)figure.Attribute("key"));
        var caption = control.Ancestors<W.Table>().Single().GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value!;
        return AmountReader.Read($"{control.InnerText} {caption.Split(' ')[^1]}");
    }

    /// <summary>The demo municipality's files in a running assistant.</summary>
    public sealed class Demo : IAsyncLifetime
    {
        public RunningAssistant Assistant { get; private set; } = null!;

        public TeamsPerson Sara => new(Assistant, "11111111-1111-4111-8111-111111111101", "Sara", "a:sara");

        public async Task InitializeAsync()
        {
            Assistant = await RunningAssistant.StartAsync();
            var folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");
            var register = await Assistant.Services.GetRequiredService<RegisterImporter>()
                .ImportAsync(Path.Combine(folder, "register"), dryRun: false, by: null, Door.CommandLine, CancellationToken.None);
            Assert.True(register.Succeeded);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "ledger"), "*.se").Order(StringComparer.Ordinal))
            {
                var ledger = await Assistant.Services.GetRequiredService<LedgerImporter>()
                    .ImportAsync(file, dryRun: false, replace: false, by: null, Door.CommandLine, CancellationToken.None);
                Assert.True(ledger.Succeeded);
            }
        }

        public async Task DisposeAsync() => await Assistant.DisposeAsync();
    }
}
