using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Finds the matter that a command's words name: by its number, or by committee and meeting. Never a guess.</summary>
internal sealed class MatterFinding(IOverview overviews, IMatters matters, PdfDesk pdfs, MunicipalClock clock)
{
    /// <summary>The matter that the words name is handed on; several are a question back, none a refusal.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="words">A number, or committee and meeting.</param>
    /// <param name="language">Her language.</param>
    /// <param name="fits">Which matters the command is about.</param>
    /// <param name="choice">The button for one of several.</param>
    /// <param name="found">What is done with the one.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<CardMessage> FindAsync(
        Caller caller,
        string words,
        Language language,
        Func<MatterReader, Matter, bool> fits,
        Func<Matter, CardPayload> choice,
        Func<MatterReader, Matter, Task<CardMessage>> found,
        CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (DiaryNumber.Read(words) is { } number)
        {
            return await FindNumberAsync(overview, person, number, cancellation) switch
            {
                [] => NoticeCard.Of(new Refusal("matter.numberUnknown", null, number.ToString()), language),
                [var (reader, matter)] => await found(reader, matter),
                var several => Which(words, several, choice, language),
            };
        }

        var asked = MeetingInCommand.Read(words, clock.Today);
        var mine = overview.Register.Committees.Where(committee => MatterReader.Following(person, committee)).ToList();
        if (asked.Committee.Length > 0)
        {
            if (overview.Register.FindCommittee(asked.Committee) is not { } named)
            {
                return NoticeCard.Of(MatterViews.Unknown(overview, asked.Committee), language);
            }

            if (!mine.Contains(named))
            {
                return NoticeCard.Of(new Refusal("matter.notYours", null, named.Name), language);
            }

            mine = [named];
        }

        var open = new List<(MatterReader Reader, Matter Matter)>();
        foreach (var reader in mine.Select(committee => new MatterReader(overview, person, committee) { Pdf = pdfs.Making }))
        {
            var there = await matters.OpenAsync(reader.Committee.Abbreviation, cancellation);
            open.AddRange(there.Where(matter => (asked.Day is null || matter.Meeting == asked.Day) && fits(reader, matter)).Select(matter => (reader, matter)));
        }

        return open switch
        {
            [] => NoticeCard.Of(new Refusal("matter.noneFits", null, words.Trim().Length == 0 ? string.Join(", ", mine.Select(one => one.Abbreviation)) : CardText.Literal(words, 80)), language),
            [var (reader, matter)] => await found(reader, matter),
            _ => Which(words, open, choice, language),
        };
    }

    // The committee whose numbers begin so today is asked first; a number given under another prefix is still its matter's.
    private async Task<IReadOnlyList<(MatterReader Reader, Matter Matter)>> FindNumberAsync(
        MunicipalityOverview overview, Person person, DiaryNumber number, CancellationToken cancellation)
    {
        var mine = overview.Register.Committees.Where(one => MatterReader.Following(person, one))
            .ToLookup(one => string.Equals(DiaryNumber.PrefixOf(one, overview.Register), number.Prefix, StringComparison.OrdinalIgnoreCase));
        foreach (var committees in new[] { mine[true], mine[false] })
        {
            var there = await Task.WhenAll(committees.Select(async one => (Committee: one, Matter: await matters.FindNumberAsync(one.Abbreviation, number, cancellation))));
            if (there.Where(one => one.Matter is not null).Select(one => (new MatterReader(overview, person, one.Committee) { Pdf = pdfs.Making }, one.Matter!)).ToList() is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static CardMessage Which(
        string words, IReadOnlyList<(MatterReader Reader, Matter Matter)> several, Func<Matter, CardPayload> choice, Language language) =>
        ChoiceCard.Of(words, [.. several.Select(one => new Choice(TitleOf(one.Matter, language), choice(one.Matter)))], language, TeamsTexts.Source[language, "matter.which"]);

    private static string TitleOf(Matter matter, Language language) =>
        $"{MatterRules.NameOf(matter)} · {MatterCard.KindName(matter, new Wording(language))} · {Wording.Iso(matter.Meeting)}";
}
