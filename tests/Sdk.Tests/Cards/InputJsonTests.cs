using AdaptiveCards;

namespace Sdk.Tests.Cards;

/// <summary>The JSON of inputs, as AdaptiveCards 3.1.0 writes it.</summary>
public sealed class InputJsonTests
{
    [Fact]
    public void A_text_field_has_its_own_members_then_those_of_inputs_then_those_of_elements()
        => Written.Is(
            """
            {"type":"Input.Text","id":"i","placeholder":"p","value":"v","style":"email","isMultiline":true,"maxLength":9,"regex":"^a$",
            "isRequired":true,"label":"l","errorMessage":"e","spacing":"none"}
            """,
            new AdaptiveTextInput
            {
                Id = "i",
                Spacing = AdaptiveSpacing.None,
                ErrorMessage = "e",
                Label = "l",
                IsRequired = true,
                Regex = "^a$",
                MaxLength = 9,
                IsMultiline = true,
                Style = AdaptiveTextInputStyle.Email,
                Value = "v",
                Placeholder = "p",
            });

    [Fact]
    public void Numbers_are_written_as_doubles_and_no_value_is_not_written()
    {
        Written.Is("""{"type":"Input.Number","value":1.5,"min":0.0,"max":100.0}""", new AdaptiveNumberInput { Value = 1.5, Min = 0, Max = 100 });
        Written.Is("""{"type":"Input.Number"}""", new AdaptiveNumberInput());
    }

    [Fact]
    public void A_choice_always_says_its_style_and_whether_several_may_be_chosen()
        => Written.Is("""{"type":"Input.ChoiceSet","style":"compact","isMultiSelect":false,"choices":[]}""", new AdaptiveChoiceSetInput());

    [Fact]
    public void The_people_picker_goes_by_extension_data()
    {
        var picker = new AdaptiveChoiceSetInput { Choices = { new AdaptiveChoice { Title = "a", Value = "1" } } };
        picker.AdditionalProperties["choices.data"] = new { type = "Data.Query", dataset = "graph.microsoft.com/users" };
        Written.Is(
            """
            {"type":"Input.ChoiceSet","style":"compact","isMultiSelect":false,"choices":[{"title":"a","value":"1"}],
            "choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}
            """,
            picker);
    }

    [Fact]
    public void An_input_without_id_is_written_without_complaint()
        => Written.Is("""{"type":"Input.Text"}""", new AdaptiveTextInput());
}
