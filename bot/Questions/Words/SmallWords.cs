namespace TeamsAssistant.Questions.Words;

/// <summary>Words that stand around what is asked. Every word of a question is known, or it is asked about: that is why they are many.</summary>
internal static class SmallWords
{
    /// <summary>Which ones a list is asked of; true: nothing but a list answers it.</summary>
    public static IReadOnlyList<Term<bool>> Which { get; } =
    [
        .. Term<bool>.Sv(true, "vilka", "vilka insatser", "vilka av insatserna", "vilken insats", "vem", "lista", "lista insatser", "alla som", "de som", "dem som", "visa insatser"),
        .. Term<bool>.Sv(false, "vilken", "vilket", "några", "någon", "något", "insatser", "insatserna"),
        .. Term<bool>.En(true, "which", "which initiatives", "which initiative", "who", "list", "list initiatives", "which ones", "those that"),
        .. Term<bool>.En(false, "any", "anyone", "anything", "initiatives", "projects"),
    ];

    /// <summary>Which committee or department: their sums side by side answer it.</summary>
    public static IReadOnlyList<Term<Form>> Group { get; } =
    [
        .. Term<Form>.Sv(Form.PerCommittee, "vilken nämnd", "vilka nämnder", "vilken av nämnderna", "vilka av nämnderna"),
        .. Term<Form>.Sv(Form.PerDepartment, "vilken förvaltning", "vilka förvaltningar", "vilken av förvaltningarna", "vilka av förvaltningarna"),
        .. Term<Form>.En(Form.PerCommittee, "which committee", "which committees", "which board"),
        .. Term<Form>.En(Form.PerDepartment, "which department", "which departments"),
    ];

    /// <summary>Who, of people: no initiative answers it.</summary>
    public static IReadOnlySet<string> Who { get; } = new HashSet<string> { "vem", "who" };

    /// <summary>That a list is of programmes.</summary>
    public static IReadOnlyList<Term<bool>> Programmes { get; } =
    [
        .. Term<bool>.Sv(true, "program", "programmen"),
        .. Term<bool>.En(true, "programmes", "programs"),
    ];

    /// <summary>The same of one, where a list is asked for; beside a name it says nothing.</summary>
    public static IReadOnlyList<Term<bool>> Programme { get; } =
    [
        .. Term<bool>.Sv(true, "programmet"),
        .. Term<bool>.En(true, "programme", "program"),
    ];

    /// <summary>That one amount is asked for.</summary>
    public static IReadOnlyList<Term<bool>> HowMuch { get; } =
    [
        .. Term<bool>.Sv(true, "hur mycket", "hur stor", "hur stort", "hur stora", "hur långt", "med hur mycket", "hur mkt", "hur mycke"),
        .. Term<bool>.En(true, "how much", "how large", "how big", "by how much", "how far"),
    ];

    /// <summary>That it is asked how things stand: of money where an amount or a source is named.</summary>
    public static IReadOnlyList<Term<bool>> Position { get; } =
    [
        .. Term<bool>.Sv(
            true, "hur ligger vi till", "hur ligger det till", "hur ligger … till", "hur ser det ut", "hur ser läget ut", "hur ser … ut", "hur står det till", "hur står det", "hur står sig", "hur står … sig", "hur är läget", "hur går det",
            "läget", "status", "ställningen"),
        .. Term<bool>.En(true, "how is it going", "how are we doing", "how is … doing", "how are things", "how does … look", "status"),
    ];

    /// <summary>All of it.</summary>
    public static IReadOnlyList<Term<bool>> Everything { get; } =
    [
        .. Term<bool>.Sv(true, "totalt", "allt", "alla insatser", "hela kommunen", "i kommunen", "kommunen", "sammanlagt", "alla nämnder", "alla", "sammantaget", "allting", "totala"),
        .. Term<bool>.En(true, "total", "in total", "everything", "all initiatives", "the whole municipality", "whole municipality", "municipality", "all committees", "all", "altogether", "overall"),
    ];

    /// <summary>What is the person's own: her committees.</summary>
    public static IReadOnlyList<Term<bool>> OwnCommittee { get; } =
    [
        .. Term<bool>.Sv(true, "vår nämnd", "min nämnd", "nämnden", "vår styrelse", "nämndens", "vår nämnds"),
        .. Term<bool>.En(true, "our committee", "my committee", "the committee", "our board", "my board"),
    ];

    /// <summary>What is the person's own: the initiatives that she owns.</summary>
    public static IReadOnlyList<Term<bool>> OwnInitiative { get; } =
    [
        .. Term<bool>.Sv(true, "min insats", "mina insatser", "mitt program", "mina egna insatser"),
        .. Term<bool>.En(true, "my initiative", "my initiatives", "my programme", "my project"),
    ];

    /// <summary>That something follows on what was asked before.</summary>
    public static IReadOnlyList<Term<bool>> Also { get; } =
    [
        .. Term<bool>.Sv(true, "och", "men", "då", "också", "samma", "hur var det", "hur är det med"),
        .. Term<bool>.En(true, "and", "but", "then", "also", "same", "the same", "how about", "what about"),
    ];

    /// <summary>What a person may say before what follows on, or when she needs no more.</summary>
    public static IReadOnlySet<string> Courtesy { get; } = new HashSet<string>
    {
        "tack", "ok", "okej", "aha", "jaha", "jo", "ja", "nej", "bra", "toppen", "hej", "thanks", "thank", "you", "okay", "great", "hi", "hello",
    };

    /// <summary>What may stand around "allt" and "totalt" when they follow on: "och för alla?".</summary>
    public static IReadOnlySet<string> AroundAll { get; } = new HashSet<string> { "for", "i", "av", "in", "of", "the", "hur", "ar", "blir", "and", "och", "da", "what", "about" };

    /// <summary>What means nothing by itself.</summary>
    public static IReadOnlyList<Term<bool>> Filler { get; } =
    [
        .. Term<bool>.Sv(
            true, "och", "mellan", "för", "av", "under", "år", "till", "åt", "på", "i", "om", "med", "hos", "över", "e", "ä", "o", "den", "det", "de", "dem", "då", "nu", "just nu", "just", "idag", "i dag", "dags dato",
            "egentligen", "tack", "snälla", "ut", "insatsen", "insats", "insatsens", "programmet", "programmets", "projektet", "projektets", "projekt", "året", "årets", "års", "helår", "helåret", "tror", "tro", "en", "ett", "som", "är", "var", "vara", "blir", "blev",
            "bli", "vad", "hur", "ha", "har", "hade", "haft", "vi", "jag", "du", "man", "dom", "oss", "vårt", "vår", "våra", "deras", "sitt", "sin", "sina", "dess", "finns", "fanns", "finnas", "går", "gick", "gått", "gå", "kommer", "kommit",
            "visa", "ge", "mig", "veta", "se", "få", "kan", "kunde", "ni", "skulle", "vill", "vet", "berätta", "säg", "undrar", "undra", "fråga", "fundera", "hej", "hejsan", "hallå", "tjena", "god", "morgon", "dag", "kväll", "goddag", "godmorgon", "att", "nya", "ny", "sedan", "samma", "sak", "fördelning", "fördelningen", "från", "kr",
            "kronor", "mkr", "tkr", "exakt", "ungefär", "cirka", "ca", "ännu", "redan", "egen", "egna", "hela", "helt", "per", "dag", "pga", "samt", "eller", "ska", "skall", "måste", "behöver", "behövs", "så", "ju", "också", "men", "igen",
            "aktuell", "aktuella", "aktuellt", "senaste", "källa", "källan", "källor", "nämnd", "nämnden", "förvaltning", "förvaltningen", "område", "området", "stadsdel", "stadsdelen", "budgetår", "budgetåret",
            "tänkt", "blivit", "här", "där", "hittills", "fortfarande", "bara", "ekonomisk", "ekonomiska", "kolla", "titta", "ta", "fram", "plocka", "snabbt", "kort", "räknat", "enligt", "utifrån", "ligger", "låg", "ligga", "denna", "detta", "dessa", "sådär", "ok",
            "okej", "aha", "jo", "ja", "nej", "tusen", "miljoner", "gjort", "gör", "göra", "gjorde", "gjorts", "eget", "ens", "väl", "nog", "slut", "slutet", "sina", "eventuellt", "varje", "staten", "bör", "borde", "mycket", "respektive", "kring", "betalas", "betalar", "betala", "betalade", "finansierar", "totala"),
        .. Term<bool>.En(
            true, "of", "in", "on", "the", "a", "an", "please", "now", "right now", "today", "initiative", "programme", "program", "project", "thanks", "thank you", "for", "is", "are", "was", "were", "be", "been", "what", "s", "how", "do", "does",
            "did", "done", "has", "have", "had", "we", "i", "you", "they", "their", "its", "it", "our", "us", "me", "my", "to", "from", "with", "at", "by", "and", "or", "show", "give", "tell", "see", "get", "can", "could", "would", "like", "want", "know",
            "there", "that", "this", "these", "those", "much", "year", "years", "so", "just", "still", "already", "about", "hi", "hello", "hey", "good", "morning", "current", "currently", "same", "latest", "sek", "kronor", "exactly", "roughly", "as", "than", "then", "but",
            "also", "will", "shall", "should", "must", "committee", "department", "area", "source", "between", "through", "going", "go", "goes", "look", "looking", "up", "any", "which", "who", "d", "m", "ll", "ve", "out", "off", "one", "ones", "each", "expected", "need", "needs", "under", "over", "paid", "pay", "pays", "back", "state"),
    ];

    /// <summary>Words that are like words above and are others: never mended to them.</summary>
    public static IReadOnlySet<string> Others { get; } = new HashSet<string>
    {
        "budgetera", "budgeterar", "budgetering", "budgetarbetet", "budgetarbete", "kostnadsfritt", "kostym", "kvarter", "kvarteret", "prognosmakare", "nämndemän", "insatta", "avviken", "resurs",
        "resurser", "personal", "personer", "person", "deltagare", "lokaler", "lokal", "hyra", "hyran", "lager", "malet", "malen", "aktuellast", "vatten", "skatt", "skatter", "vecka", "veckor", "veckan", "minst", "minsta", "lagst", "lagsta",
    };

    /// <summary>Days and weeks: finer than the ledger.</summary>
    public static IReadOnlyList<Term<bool>> TooFine { get; } =
    [
        .. Term<bool>.Sv(true, "vecka", "veckan", "veckor", "veckorna", "i går", "igår", "i förrgår", "dagen", "per dag", "per vecka", "varje dag", "varje vecka", "i helgen", "i morse", "måndags", "fredags"),
        .. Term<bool>.En(true, "week", "weeks", "weekly", "yesterday", "daily", "per day", "per week"),
    ];
}
