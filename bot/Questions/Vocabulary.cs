using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions;

/// <summary>
/// The names of the register: what a question can be about. It knows the whole register, whoever asks: the best fit may be something that
/// the person does not see, and the next best must then not be taken for it.
/// </summary>
public sealed class Vocabulary
{
    private readonly Register register;
    private readonly HashSet<string> words;

    private Vocabulary(Register register, Person? person)
    {
        this.register = register;
        Sources = [.. Distinct(register.Sources.Select(one => one.Name).Concat(register.Initiatives.SelectMany(one => one.Funding).Select(row => row.Source)))];
        Things =
        [
            .. register.Initiatives.Select(one => new Named<Subject>(Subject.Initiative(one.Id), one.Id, [one.Name, .. one.Aliases])),
            .. register.Committees.Where(one => !one.MissingInRegister)
                .Select(one => new Named<Subject>(new Subject(SubjectKind.Committee, one.Abbreviation), one.Abbreviation, one.Name)),
            .. Distinct(register.Initiatives.Select(one => one.Department)).Select(name => new Named<Subject>(new Subject(SubjectKind.Department, name), null, name)),
            .. Distinct(register.Initiatives.Select(one => one.Area)).Select(name => new Named<Subject>(new Subject(SubjectKind.Area, name), null, name)),
            .. Sources.Select(name => new Named<Subject>(Subject.Source(name), null, SourceWords.NamesOf(name))),
        ];
        words = [.. Things.SelectMany(thing => thing.Words).SelectMany(name => name).Where(word => !AllWords.Known.Contains(word))];
        OwnCommittees = person is null
            ? []
            : [.. register.Committees.Where(one => person.Grants.Any(grant => grant.Committee == one.Abbreviation)).Select(one => new Subject(SubjectKind.Committee, one.Abbreviation))];
        OwnInitiatives = person is null
            ? []
            : [.. register.Initiatives.Where(one => one.Owner == person.Id && !one.MissingInRegister).Select(one => Subject.Initiative(one.Id))];
    }

    /// <summary>The committees that the person's rows name.</summary>
    public IReadOnlyList<Subject> OwnCommittees { get; }

    /// <summary>The initiatives that she owns.</summary>
    public IReadOnlyList<Subject> OwnInitiatives { get; }

    /// <summary>Names of the sources.</summary>
    public IReadOnlyList<string> Sources { get; }

    internal IReadOnlyList<Named<Subject>> Things { get; }

    /// <summary>The names of the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">Who asks, for "vår nämnd"; null: nobody that it knows.</param>
    public static Vocabulary Of(Register register, Person? person) => new(register, person);

    /// <summary>Whether a name holds the folded word, but for Swedish endings; words that mean something else are no names' alone.</summary>
    internal bool Holds(string word) => words.Contains(word) || words.Any(known => known.Length > 3 && known[0] == word[0] && NameForm.IsSame(known, word));

    /// <summary>Whether it has parts that a list or a breakdown can be of.</summary>
    internal bool HasParts(Subject subject) => subject.Kind != SubjectKind.Initiative
        || register.Initiatives.Any(one => string.Equals(one.Programme, subject.Key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the first lies in the second: an initiative in its programme, committee, department or area.</summary>
    internal bool LiesIn(Subject part, Subject whole)
    {
        if (part.Kind != SubjectKind.Initiative || register.FindInitiative(part.Key) is not { } initiative)
        {
            return false;
        }

        return whole.Kind switch
        {
            SubjectKind.Committee => initiative.Committee == whole.Key,
            SubjectKind.Department => string.Equals(initiative.Department, whole.Key, StringComparison.OrdinalIgnoreCase),
            SubjectKind.Area => string.Equals(initiative.Area, whole.Key, StringComparison.OrdinalIgnoreCase),
            SubjectKind.Initiative when register.FindInitiative(whole.Key) is { } programme => register.DescendantsOf(programme).Contains(initiative),
            _ => false,
        };
    }

    private static IEnumerable<string> Distinct(IEnumerable<string?> names) =>
        names.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
}
