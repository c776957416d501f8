using System.Text.Json.Nodes;

namespace TeamsAssistant.Tests.Cards;

/// <summary>The checker that every card of the product is held to.</summary>
public sealed class CardSchemaTests
{
    private const string Good = """
        {
          "type": "AdaptiveCard", "version": "1.5", "fallbackText": "Svara på runda 3.", "speak": "Svara på runda 3.", "lang": "sv",
          "refresh": { "action": { "type": "Action.Execute", "verb": "refresh" }, "userIds": ["29:a"] },
          "body": [
            { "type": "TextBlock", "text": "Runda 3", "style": "heading", "size": "large", "wrap": true, "targetWidth": "atLeast:narrow" },
            { "type": "RichTextBlock", "inlines": ["a", { "type": "TextRun", "text": "b", "weight": "bolder" }] },
            { "type": "ColumnSet", "columns": [{ "type": "Column", "width": "auto", "items": [{ "type": "Image", "url": "https://x.se/a.png", "altText": "Nivå 3" }] }] },
            { "type": "FactSet", "facts": [{ "title": "Läge", "value": "3" }] },
            { "type": "Table", "firstRowAsHeader": true, "columns": [{ "width": 1 }], "rows": [{ "type": "TableRow", "cells": [{ "type": "TableCell", "items": [] }] }] },
            { "type": "Input.Text", "id": "done", "label": "Gjort", "isRequired": true, "errorMessage": "Skriv något.", "maxLength": 2000, "isMultiline": true },
            { "type": "Input.Number", "id": "progress", "label": "Klart i procent", "min": 0.0, "max": 100.0 },
            { "type": "Input.ChoiceSet", "id": "who", "label": "Vem", "style": "filtered", "isMultiSelect": false, "choices": [],
              "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users" } },
            { "type": "Chart.Line", "title": "Trend", "data": [], "fallback": { "type": "FactSet", "facts": [] } },
            { "type": "ActionSet", "actions": [
              { "type": "Action.Execute", "title": "Skicka", "verb": "answer", "data": { "round": "r", "txt": 1 },
                "fallback": { "type": "Action.Submit", "title": "Skicka", "data": { "round": "r" } } },
              { "type": "Action.ToggleVisibility", "title": "Mer", "targetElements": ["a", { "elementId": "b", "isVisible": true }] },
              { "type": "Action.ShowCard", "title": "Visa", "card": { "type": "AdaptiveCard", "body": [] } }
            ] }
          ],
          "actions": [{ "type": "Action.OpenUrl", "title": "Öppna", "url": "https://x.se" }],
          "msteams": { "width": "Full" }
        }
        """;

    [Fact]
    public void A_card_as_we_want_it_has_no_fault() => Assert.Empty(CardSchema.Check(Good));

    [Theory]
    [InlineData("$.body[0].text", "is missing", "body.0", """{"type":"TextBlock","txt":"a"}""")]
    [InlineData("$.body[0].txt", "unknown member", "body.0", """{"type":"TextBlock","text":"a","txt":"a"}""")]
    [InlineData("$.body[0].text", "is number", "body.0", """{"type":"TextBlock","text":1}""")]
    [InlineData("$.body[0].size", "\"huge\" is not one of", "body.0", """{"type":"TextBlock","text":"a","size":"huge"}""")]
    [InlineData("$.body[0].color", "\"xgoodx\" is not one of", "body.0", """{"type":"TextBlock","text":"a","color":"xgoodx"}""")]
    [InlineData("$.body[0].type", "\"Textblock\" is not one of", "body.0", """{"type":"Textblock","text":"a"}""")]
    [InlineData("$.body[0].items[0].wrapp", "unknown member", "body.0", """{"type":"Container","items":[{"type":"TextBlock","text":"a","wrapp":true}]}""")]
    [InlineData("$.body[0].columns[0].items[0].text", "is missing", "body.0", """{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock"}]}]}""")]
    [InlineData("$.body[0].firstRowAsHeaders", "unknown member", "body.0", """{"type":"Table","firstRowAsHeaders":true}""")]
    [InlineData("$.body[0].rows[0].cells[0].type", "\"Container\" is not one of", "body.0", """{"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"Container","items":[]}]}]}""")]
    [InlineData("$.body[0].facts[0].value", "is missing", "body.0", """{"type":"FactSet","facts":[{"title":"a"}]}""")]
    [InlineData("$.body[0].fallback.text", "is missing", "body.0", """{"type":"TextBlock","text":"a","fallback":{"type":"TextBlock"}}""")]
    [InlineData("$.body[0].style", "is not one of", "body.0", """{"type":"Input.ChoiceSet","id":"a","label":"a","choices":[],"style":"filtered"}""")]
    [InlineData("$.body[0].id", "is missing", "body.0", """{"type":"Input.Text","label":"a"}""")]
    [InlineData("$.body[0].label", "is missing", "body.0", """{"type":"Input.Text","id":"a"}""")]
    [InlineData("$.body[0].errorMessage", "is missing", "body.0", """{"type":"Input.Text","id":"a","label":"a","isRequired":true}""")]
    [InlineData("$.body[0].altText", "is missing", "body.0", """{"type":"Image","url":"https://x.se/a.png","altText":" "}""")]
    [InlineData("$.body[0]", "a chart needs a fallback", "body.0", """{"type":"Chart.Line","data":[]}""")]
    [InlineData("$.body[0]", "is no chart of Teams", "body.0", """{"type":"Chart.Lin","data":[],"fallback":{"type":"FactSet","facts":[]}}""")]
    [InlineData("$.body[0].facts[0].value", "is missing", "body.0", """{"type":"Chart.Line","fallback":{"type":"FactSet","facts":[{"title":"a"}]}}""")]
    [InlineData("$.body[0].selectAction", "stands among the actions", "body.0", """{"type":"Container","items":[],"selectAction":{"type":"Action.Execute","verb":"a","fallback":{"type":"Action.Submit"}}}""")]
    [InlineData("$.actions[0].fallback", "must be an Action.Submit", "actions.0", """{"type":"Action.Execute","verb":"a"}""")]
    [InlineData("$.actions[0].url", "is missing", "actions.0", """{"type":"Action.OpenUrl","title":"a"}""")]
    [InlineData("$.actions[0].style", "is not one of", "actions.0", """{"type":"Action.Submit","style":null}""")]
    [InlineData("$.actions[0].data.done", "is the id of an input", "actions.0", """{"type":"Action.Submit","data":{"done":1}}""")]
    [InlineData("$.body[5].id", "is the id of another input", "body.0", """{"type":"Input.Text","id":"done","label":"a"}""")]
    [InlineData("$.version", "must be 1.5", "version", "\"1.6\"")]
    [InlineData("$.lang", "is missing", "lang", "\"\"")]
    [InlineData("$.speak", "is missing", "speak", null)]
    [InlineData("$.fallbackText", "is missing", "fallbackText", null)]
    [InlineData("$.titel", "unknown member", "titel", "\"a\"")]
    public void A_fault_is_found_where_it_is(string path, string message, string place, string? value)
    {
        var faults = CardSchema.Check(With(place, value));

        Assert.Contains(faults, fault => Path(fault) == path && fault.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_that_is_too_big_is_told_its_size()
    {
        var fault = Assert.Single(CardSchema.Check(With("fallbackText", "\"" + new string('å', 7 * 1024) + "\"")));
        Assert.Matches(@"^\$: has \d+ bytes", fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    public void What_is_not_a_card_is_a_fault_and_no_exception(string json) => Assert.Single(CardSchema.Check(json));

    private static string Path(string fault) => fault[..fault.IndexOf(": ", StringComparison.Ordinal)];

    // The good card with one thing put in another's place, or taken away.
    private static string With(string place, string? value)
    {
        var card = JsonNode.Parse(Good)!.AsObject();
        var node = value is null ? null : JsonNode.Parse(value);
        if (place.Split('.') is [var list, var index])
            card[list]![int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)] = node;
        else if (node is null)
            card.Remove(place);
        else
            card[place] = node;
        return card.ToJsonString();
    }
}
