using Microsoft.Extensions.Options;

namespace TeamsAssistant.Committees;

internal sealed class CommitteesOptionsValidation : IValidateOptions<CommitteesOptions>
{
    private const string Form =
        "must be {year} and {number} with - or / between, and {prefix} with a space, - or / before, like {prefix} {year}/{number:0000}; after - the number needs at least three digits: {number:000}.";

    public ValidateOptionsResult Validate(string? name, CommitteesOptions options)
    {
        List<string> faults =
        [
            .. DiaryFormat.Parse(options.DiaryFormat) is null ? [$"Committees__DiaryFormat {Form}"] : (string[])[],
            .. options.DiaryFormats.Where(one => DiaryFormat.Parse(one.Value) is null).Select(one => $"Committees__DiaryFormats__{one.Key} {Form}"),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
