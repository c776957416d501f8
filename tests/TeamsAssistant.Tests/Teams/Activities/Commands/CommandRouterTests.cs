using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

/// <summary>What people write, as they write it on a phone between two meetings.</summary>
public sealed class CommandRouterTests
{
    private static readonly CommandRouter Router = new(
        new[]
        {
            typeof(HelpCommand), typeof(StartRoundCommand), typeof(TieChannelCommand), typeof(UpdateCommand), typeof(StatusCommand),
            typeof(MissingCommand), typeof(AgendaItemCommand), typeof(AwayCommand), typeof(OtherAwayCommand), typeof(BackCommand), typeof(OtherBackCommand), typeof(HandOverCommand), typeof(HandOversCommand),
            typeof(TasksCommand), typeof(UnownedCommand), typeof(HistoryCommand),
        }.Select(Wordings));

    [Theory]
    [InlineData("hur mkt", null, "", "sv")]
    [InlineData("status Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("status för Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("status for Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("statsu trygga unga", "Status", "trygga unga", "sv")]
    [InlineData("sttus trygga unga", "Status", "trygga unga", "sv")]
    [InlineData("läget Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("läge Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("laget for Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("LÄGET FÖR TRYGGA UNGA", "Status", "TRYGGA UNGA", "sv")]
    [InlineData("la\u0308get för Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("vad är läget för Trygga unga?", "Status", "Trygga unga", "sv")]
    [InlineData("hur är läget med Trygga unga?", "Status", "Trygga unga", "sv")]
    [InlineData("Hur går det med Trygga unga?", "Status", "Trygga unga", "sv")]
    [InlineData("hur gar det for Trygga unga", "Status", "Trygga unga", "sv")]
    [InlineData("hur ser det ut för lovstödet", "Status", "lovstödet", "sv")]
    [InlineData("visa status för TU-1", "Status", "TU-1", "sv")]
    [InlineData("jag är borta 1–15 juli, Åsa svarar", "Away", "1–15 juli, Åsa svarar", "sv")]
    [InlineData("Jag ar borta v. 28–30", "Away", "v. 28–30", "sv")]
    [InlineData("jag ä borta till 15 juli", null, "", "sv")]
    [InlineData("jag är bota till 15 juli", "Away", "till 15 juli", "sv")]
    [InlineData("borta imorgon", "Away", "imorgon", "sv")]
    [InlineData("borta i morgon", "Away", "i morgon", "sv")]
    [InlineData("borta 2027-07-01 till 2027-07-15", "Away", "2027-07-01 till 2027-07-15", "sv")]
    [InlineData("I'm away 1–15 July, Åsa answers", "Away", "1–15 July, Åsa answers", "en")]
    [InlineData("Tore är borta 1–15 juli, Åsa svarar", "OtherAway", "Tore 1–15 juli, Åsa svarar", "sv")]
    [InlineData("Tore Tjänsteperson is away tomorrow", "OtherAway", "Tore Tjänsteperson tomorrow", "en")]
    [InlineData("jag är tillbaka", "Back", "", "sv")]
    [InlineData("I am back!", "Back", "", "en")]
    [InlineData("Tore är tillbaka", "OtherBack", "Tore", "sv")]
    [InlineData("lämna över Tore till Åsa", "HandOver", "Tore till Åsa", "sv")]
    [InlineData("lamna över Tore Tjänsteperson till Åsa Öberg", "HandOver", "Tore Tjänsteperson till Åsa Öberg", "sv")]
    [InlineData("hand over from Tore to Åsa", "HandOver", "Tore to Åsa", "en")]
    [InlineData("visa överlämningar", "HandOvers", "", "sv")]
    [InlineData("mina uppgifter", "Tasks", "", "sv")]
    [InlineData("mina upgifter", "Tasks", "", "sv")]
    [InlineData("visa mina uppgifter", "Tasks", "", "sv")]
    [InlineData("my tasks", "Tasks", "", "en")]
    [InlineData("historik Trygga unga", "History", "Trygga unga", "sv")]
    [InlineData("hisotrik för Trygga unga", "History", "Trygga unga", "sv")]
    [InlineData("history of Trygga unga", "History", "Trygga unga", "en")]
    [InlineData("insatser utan ansvarig", "Unowned", "", "sv")]
    [InlineData("initiatives without owner", "Unowned", "", "en")]
    [InlineData("uppdatera Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("updatera Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("uppdatra Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("Jag vill uppdatera Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("rapportera om Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("raportera Trygga unga", "Update", "Trygga unga", "sv")]
    [InlineData("vilka har inte svarat?", "Missing", "", "sv")]
    [InlineData("Vilka har inte svart", "Missing", "", "sv")]
    [InlineData("vem har inte svarat i omgången?", "Missing", "omgången", "sv")]
    [InlineData("starta omgång KS", "StartRound", "KS", "sv")]
    [InlineData("starta omgang KS", "StartRound", "KS", "sv")]
    [InlineData("starta en omgång för KS", "StartRound", "KS", "sv")]
    [InlineData("starta en ny omgång till KS", "StartRound", "KS", "sv")]
    [InlineData("strata omgång KS", "StartRound", "KS", "sv")]
    [InlineData("koppla kanalen till KS", "TieChannel", "KS", "sv")]
    [InlineData("kopla kanalen till KS", "TieChannel", "KS", "sv")]
    [InlineData("skapa ärende KS 2026-12-08", "AgendaItem", "KS 2026-12-08", "sv")]
    [InlineData("skapa arende KS 2026-12-08", "AgendaItem", "KS 2026-12-08", "sv")]
    [InlineData("skapa ett ärende till KS 8/12", "AgendaItem", "KS 8/12", "sv")]
    [InlineData("Kan du skapa ett nytt ärende åt KS den 8 december?", "AgendaItem", "KS den 8 december", "sv")]
    [InlineData("skpaa ärende KS 2026-12-08", "AgendaItem", "KS 2026-12-08", "sv")]
    [InlineData("hjälp", "Help", "", "sv")]
    [InlineData("Hjälp!", "Help", "", "sv")]
    [InlineData("hjalp", "Help", "", "sv")]
    [InlineData("hej", "Help", "", "sv")]
    [InlineData("Hej på dig!", "Help", "", "sv")]
    [InlineData("hello", "Help", "", "en")]
    [InlineData("help", "Help", "", "en")]
    [InlineData("what can you do?", "Help", "", "en")]
    [InlineData("status of Trygga unga", "Status", "Trygga unga", "en")]
    [InlineData("Could you show me the status of Trygga unga?", "Status", "Trygga unga", "en")]
    [InlineData("how is Trygga unga doing?", "Status", "Trygga unga", "en")]
    [InlineData("update Trygga unga", "Update", "Trygga unga", "en")]
    [InlineData("who has not answered?", "Missing", "", "en")]
    [InlineData("who hasn't answered", "Missing", "", "en")]
    [InlineData("start a round for KS", "StartRound", "KS", "en")]
    [InlineData("connect the channel to KS", "TieChannel", "KS", "en")]
    [InlineData("create an agenda item for KS 2026-12-08", "AgendaItem", "KS 2026-12-08", "en")]
    [InlineData("create item KS 2026-12-08", "AgendaItem", "KS 2026-12-08", "en")]
    [InlineData("", null, "", "sv")]
    [InlineData("   ", null, "", "sv")]
    [InlineData("???", null, "", "sv")]
    [InlineData("👍", null, "", "sv")]
    [InlineData("kan du koka kaffe?", null, "", "sv")]
    [InlineData("Hej, kan du koka kaffe?", null, "", "sv")]
    [InlineData("budgetera om lovstödet", null, "", "sv")]
    [InlineData("budgetarbetet är klart", null, "", "sv")]
    [InlineData("statusuppdatering på tisdag", null, "", "sv")]
    [InlineData("staty i parken", null, "", "sv")]
    [InlineData("rapporten är försenad", null, "", "sv")]
    [InlineData("uppdateringen kom i går", null, "", "sv")]
    [InlineData("lagen om valfrihet", null, "", "sv")]
    [InlineData("lager i källaren", null, "", "sv")]
    [InlineData("hjälpmedel för äldre", null, "", "sv")]
    [InlineData("hejarklacken är här", null, "", "sv")]
    [InlineData("starta bilen", null, "", "sv")]
    [InlineData("skapa kanal", null, "", "sv")]
    [InlineData("koppla av", null, "", "sv")]
    [InlineData("vad har hänt med lovstödet", null, "", "sv")]
    [InlineData("hur mycket är klockan", null, "", "sv")]
    [InlineData("vilka har svarat", null, "", "sv")]
    [InlineData("Trygga unga", null, "", "sv")]
    [InlineData("tack", null, "", "sv")]
    [InlineData("gadget Trygga unga", null, "", "sv")]
    public void What_is_written_asks_for(string text, string? command, string argument, string language)
    {
        var found = Router.Find(text, Language.Swedish);
        Assert.Equal(
            (command, command is null ? "" : argument, command is null ? "" : language),
            ((found?.Command as Wording)?.Name, found?.Argument ?? "", found?.Language.Code ?? ""));
    }

    [Theory]
    [InlineData("status for Trygga unga", "en")]
    [InlineData("läget för Trygga unga", "sv")]
    public void Words_that_may_be_either_language_are_English_only_in_an_English_Teams(string text, string language) =>
        Assert.Equal(language, Router.Find(text, Language.English)!.Language.Code);

    [Theory]
    [InlineData("skap ärnde KS 2026-12-08", "skapa ärende")]
    [InlineData("starta omgågn KS", "starta omgång")]
    public void The_nearest_command_is_known(string text, string words) => Assert.Equal(words, Router.Nearest(text)?.Words);

    [Theory]
    [InlineData("")]
    [InlineData("👍")]
    [InlineData("kan du koka kaffe?")]
    [InlineData("Trygga unga")]
    public void Nothing_near_is_nothing(string text) => Assert.Null(Router.Nearest(text));

    [Fact]
    public void Two_commands_with_the_same_words_but_for_dots_fail_at_start()
    {
        var one = new Wording("One", [Phrase.Sv("läget")]);
        var other = new Wording("Other", [Phrase.En("laget")]);
        Assert.Throws<InvalidOperationException>(() => new CommandRouter([one, other]));
    }

    // The command's own words, without what it works with: words are all that a router asks for.
    private static Wording Wordings(Type command)
    {
        var constructor = command.GetConstructors().Single();
        var made = (ICommand)constructor.Invoke(new object?[constructor.GetParameters().Length]);
        return new Wording(command.Name[..^"Command".Length], made.Phrases);
    }

    private sealed class Wording(string name, IReadOnlyList<Phrase> phrases) : ICommand
    {
        public string Name => name;

        public IReadOnlyList<Phrase> Phrases => phrases;

        public Task<TeamsAssistant.Teams.Cards.CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
            throw new InvalidOperationException("Only its words are asked for.");
    }
}
