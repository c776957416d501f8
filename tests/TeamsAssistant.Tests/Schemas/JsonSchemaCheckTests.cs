namespace TeamsAssistant.Tests.Schemas;

/// <summary>The validator itself, keyword by keyword.</summary>
public sealed class JsonSchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["string","null"]}""", "null", "false")]
    [InlineData("""{"type":"integer"}""", "2.0", "2.5")]
    [InlineData("""{"type":"boolean"}""", "true", "\"true\"")]
    [InlineData("""{"enum":["a",1]}""", "1", "\"b\"")]
    [InlineData("""{"const":{"a":1}}""", """{"a":1}""", """{"a":2}""")]
    [InlineData("""{"minLength":2,"maxLength":2}""", "\"👍👍\"", "\"👍\"")]
    [InlineData("""{"maxLength":1}""", "\"å\"", "\"åå\"")]
    [InlineData("""{"pattern":"^[a-z]+$"}""", "\"abc\"", "\"abc\\n\"")]
    [InlineData("""{"format":"uri"}""", "\"https://x.se\"", "\"x\"")]
    [InlineData("""{"minimum":0,"maximum":5}""", "5", "5.1")]
    [InlineData("""{"minItems":1,"maxItems":2}""", "[1]", "[]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1]")]
    [InlineData("""{"items":{"type":"number"}}""", "[1]", "[\"a\"]")]
    [InlineData("""{"items":[{"type":"number"}]}""", "[1,\"a\"]", "[\"a\"]")]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", "{}")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", "{}")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":"b"}""", """{"a":1}""")]
    [InlineData("""{"dependencies":{"a":["b"]}}""", """{"b":1}""", """{"a":1}""")]
    [InlineData("""{"dependencies":{"a":{"required":["b"]}}}""", """{"a":1,"b":1}""", """{"a":1}""")]
    [InlineData("""{"allOf":[{"type":"string"},{"minLength":1}]}""", "\"a\"", "\"\"")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "null", "1")]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"not":{"required":["a"]}}""", "{}", """{"a":1}""")]
    [InlineData("""{"if":{"required":["a"]},"then":{"required":["b"]}}""", "{}", """{"a":1}""")]
    [InlineData("""{"$ref":"#/definitions/a~1b","definitions":{"a/b":{"type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"properties":{"a":false}}""", "{}", """{"a":1}""")]
    public void A_keyword_lets_the_right_value_through_and_stops_the_wrong_one(string schema, string right, string wrong)
    {
        var check = new JsonSchemaCheck(schema);
        Assert.Empty(check.Check(right));
        Assert.NotEmpty(check.Check(wrong));
    }

    [Theory]
    [InlineData("""{"propertyNames":{}}""")]
    [InlineData("""{"$ref":"https://x.se/other.json"}""")]
    public void A_schema_that_asks_for_more_than_is_known_is_refused(string schema)
        => Assert.Throws<NotSupportedException>(() => new JsonSchemaCheck(schema).Check("{}"));

    [Fact]
    public void Every_fault_is_told_with_its_path()
    {
        var check = new JsonSchemaCheck("""{"properties":{"a":{"items":{"required":["b"],"properties":{"c":{"type":"string"}}}}}}""");
        Assert.Equal(
            ["$.a[1].b: is missing", "$.a[1].c: is number, not \"string\""],
            check.Check("""{"a":[{"b":1},{"c":1}]}""").Select(fault => fault.ToString()));
    }

    [Fact]
    public void What_is_not_json_is_a_fault() => Assert.Single(new JsonSchemaCheck("{}").Check("{"));
}
