namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Fields that are begun and never closed, or closed and never begun; and codes that neither we nor the template wrote.</summary>
/// <param name="codes">Names of the fields that may be there, or null: any.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class FieldCheck(IReadOnlySet<string>? codes, List<string> faults)
{
    private int open;
    private string code = string.Empty;

    public void Mark(ElementView at)
    {
        var type = at.Attribute("fldCharType", Xmlns.Word);
        if (type == "begin")
        {
            open++;
            code = string.Empty;
        }
        else if (open == 0)
        {
            faults.Add("A field is closed or separated that was never begun.");
        }
        else
        {
            // The code is complete: it may have been split over runs, and an outer field goes on after an inner one.
            Known(code);
            code = string.Empty;
            open -= type == "end" ? 1 : 0;
        }
    }

    /// <summary>A field that is one element.</summary>
    public void Simple(string? instruction) => Known(instruction ?? string.Empty);

    /// <summary>A piece of a field's code.</summary>
    public void Instruction(string text) => code += text;

    public void EndStory()
    {
        Known(code);
        if (open > 0)
        {
            faults.Add("A field is never closed.");
        }

        (open, code) = (0, string.Empty);
    }

    private void Known(string instruction)
    {
        if (codes is not null && NameIn(instruction) is { } name && !codes.Contains(name))
        {
            faults.Add($"The field '{name}' is none of ours.");
        }
    }

    /// <summary>The name of the field that a code is of, or null: there is none.</summary>
    public static string? NameIn(string instruction) =>
        instruction.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var name, ..] ? name : null;
}
