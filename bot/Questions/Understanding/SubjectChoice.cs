namespace TeamsAssistant.Questions.Understanding;

/// <summary>What a question is about, when it names one thing, two, or none.</summary>
internal sealed record SubjectChoice
{
    private const int MostOwn = 3;
    private static readonly string[] Joining = ["och", "and", "eller", "or", "med", "with", "mot", "vs", "versus", "kontra", "against", "to", "than", "an"];

    /// <summary>What it may be about; empty: nothing is said.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    /// <summary>What these may be compared with; empty: nothing.</summary>
    public IReadOnlyList<Subject> Others { get; init; } = [];

    /// <summary>The source beside what it is about, or null.</summary>
    public string? Source { get; init; }

    /// <summary>More things than can be answered about.</summary>
    public bool TooMany { get; init; }

    /// <summary>What the question names.</summary>
    public static SubjectChoice Of(Explained said, Vocabulary vocabulary)
    {
        var names = said.Names.DistinctBy(name => string.Join('|', name.Means)).ToList();
        return names switch
        {
            [] when said.OwnCommittee => new() { Subjects = vocabulary.OwnCommittees },
            [] when said.OwnInitiative => new() { Subjects = vocabulary.OwnInitiatives },
            [] when said.Everything => new() { Subjects = [Subject.All] },
            [] => new(),
            [var one] => new() { Subjects = one.Means },
            [var one, var other] => Of(one, other, said, vocabulary),
            _ => OfMany(names, vocabulary),
        };
    }

    /// <summary>What "vi" may mean when nothing is named: her committees and initiatives, and all that she sees.</summary>
    public static IReadOnlyList<Subject> Own(Vocabulary vocabulary)
    {
        IReadOnlyList<Subject> own = [.. vocabulary.OwnCommittees.Take(MostOwn), .. vocabulary.OwnInitiatives.Take(MostOwn)];
        return own.Count == 0 ? [] : [.. own.Take(5), Subject.All];
    }

    private static SubjectChoice Of(Hit<IReadOnlyList<Subject>> one, Hit<IReadOnlyList<Subject>> other, Explained said, Vocabulary vocabulary)
    {
        var sources = new[] { one, other }.Where(name => name.Means is [{ Kind: SubjectKind.Source }]).ToList();
        if (sources is [var source])
        {
            return new() { Subjects = source.Equals(one) ? other.Means : one.Means, Source = source.Means[0].Key };
        }

        var (first, last) = one.From < other.From ? (one, other) : (other, one);
        var compared = said.Forms.Any(form => form.Means == Form.Comparison)
            || said.Between(first.To, last.From).Any(Joining.Contains)
            || (first.To == last.From && said.Gap(first.To - 1).Contains(','));
        if (compared)
        {
            return new() { Subjects = first.Means, Others = last.Means };
        }

        if (one.Means is [var a] && other.Means is [var b])
        {
            return vocabulary.LiesIn(a, b) ? new() { Subjects = [a] }
                : vocabulary.LiesIn(b, a) ? new() { Subjects = [b] }
                : new() { Subjects = [a, b] };
        }

        return new() { Subjects = [.. one.Means.Union(other.Means)] };
    }

    private static SubjectChoice OfMany(List<Hit<IReadOnlyList<Subject>>> names, Vocabulary vocabulary)
    {
        var certain = names.Select(name => name.Means).Where(means => means.Count == 1).Select(means => means[0]).ToList();
        var inAll = certain.Count == names.Count ? certain.FirstOrDefault(one => certain.All(other => other == one || vocabulary.LiesIn(one, other))) : null;
        return inAll is null ? new() { TooMany = true } : new() { Subjects = [inAll] };
    }
}
