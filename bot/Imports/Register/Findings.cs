using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register;

/// <summary>The faults and warnings found so far. What stood in a cell is repeated only in a form that is safe to print.</summary>
internal sealed class Findings
{
    private const int LongestShown = 80;

    private readonly List<RegisterFault> faults = [];
    private readonly List<RegisterWarning> warnings = [];

    public bool AnyFault => faults.Count > 0;

    public void Fault(string place, int? row, string? column, string? found, string code, params IReadOnlyList<string> arguments) =>
        faults.Add(new RegisterFault(Safe(place), row, Shown(column), Shown(found), code, [.. arguments.Select(Safe)]));

    public void Fault(RegisterFault fault) =>
        Fault(fault.Place, fault.Row, fault.Column, fault.Found, fault.Code, fault.Arguments);

    public void Warn(string place, int? row, string? column, string? found, string code, params IReadOnlyList<string> arguments) =>
        warnings.Add(new RegisterWarning(Safe(place), row, Shown(column), Shown(found), code, [.. arguments.Select(Safe)]));

    /// <summary>The reading: with a register only when there is no fault.</summary>
    public RegisterReading Close(Initiatives.Register? register)
    {
        var places = faults.Select(fault => fault.Place).Concat(warnings.Select(warning => warning.Place)).Distinct().ToList();
        return new RegisterReading(
            AnyFault ? null : register,
            [.. faults.OrderBy(fault => places.IndexOf(fault.Place)).ThenBy(fault => fault.Row ?? 0)],
            [.. warnings.OrderBy(warning => places.IndexOf(warning.Place)).ThenBy(warning => warning.Row ?? 0)]);
    }

    private static string Safe(string text) => Shown(text) ?? "";

    private static string? Shown(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || PersonalIdentityNumber.OccursIn(text))
        {
            return null;
        }

        var shown = text.Trim();
        if (FreeText.HoldsControlCharacters(shown) || shown.AsSpan().ContainsAny('\r', '\n'))
        {
            shown = string.Concat(shown.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character));
        }

        return shown.Length <= LongestShown ? shown : $"{shown[..LongestShown]}…";
    }
}
