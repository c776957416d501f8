namespace TeamsAssistant.Tests.Documents;

/// <summary>What the demo municipality's officials write: of their own initiative, and of the time of year.</summary>
internal static class DemoWords
{
    private static readonly Dictionary<string, string> Own = new()
    {
        ["TP"] = "Styrgruppen har mötts varje månad och gått igenom läget i alla delar av paketet.",
        ["TU"] = "De fem delarna i Trygga unga samordnas i ett gemensamt arbetsmöte varannan vecka.",
        ["TU-1"] = "SSPF-grupperna på de fyra högstadieskolorna har mötts varje vecka; 38 unga har en aktuell plan.",
        ["TU-2"] = "14 samordnade planer är upprättade, i genomsnitt elva dagar efter den första oron.",
        ["TU-3"] = "Teamet är ute alla kvällar utom söndagar och möter omkring 60 ungdomar i veckan.",
        ["TU-4"] = "Sju personer får stöd att lämna en kriminell miljö, och två av dem har börjat arbeta.",
        ["TU-5"] = "Fritidsledare finns i centrum och vid resecentrum torsdag till lördag kväll.",
        ["TS-1"] = "Samtliga skolor har fått besök, och elva av fjorton trygghetsplaner är reviderade.",
        ["OV"] = "Två ordningsvakter tjänstgör i centrum fredag och lördag kväll enligt överenskommelsen med polisen.",
        ["JC"] = "Jobbcentrum har 212 inskrivna, och väntetiden till ett första samtal är sex dagar.",
        ["JC-1"] = "134 unga vuxna har gått vidare till arbete eller studier sedan årsskiftet.",
        ["JC-2"] = "412 ungdomar sökte feriejobb, och 398 av dem erbjöds en plats.",
        ["TB"] = "Programmets sex insatser följs i en gemensam tidplan, och ledningsgruppen har fått en lägesbild varje månad.",
        ["TB-1"] = "Fältgruppen har varit ute 248 kvällar och haft 1 900 samtal med unga.",
        ["TB-2"] = "88 avgiftsfria aktiviteter hölls under sommaren, med nästan 3 000 deltagare.",
        ["TB-3"] = "Grannsamverkan finns i fem av åtta kommundelar; 310 hushåll är med.",
        ["TB-4"] = "Elva av fjorton skolvägar har ny belysning, och upphandlingen av resten är klar.",
        ["TB-5"] = "Frånvaroteamen arbetar på alla grundskolor, och 61 elever har kommit tillbaka till undervisningen.",
        ["Å-1"] = "94 procent av orosanmälningarna är bedömda inom 14 dagar.",
        ["Å-2"] = "Tretton av fjorton skolor har en beslutad trygghetsplan.",
        ["ML-1"] = "Polis och kommun har stått på torget 22 gånger; omkring 40 invånare har kommit varje gång.",
        ["SÖ"] = "Polisen och kommunen har följt upp överenskommelsen vid tre gemensamma möten.",
        ["AK-01"] = "Den gemensamma lägesbilden tas fram varje måndag och når alla förvaltningar samma dag.",
        ["AK-02"] = "Kontaktpoliser finns på alla högstadieskolor och besöker dem minst två gånger i månaden.",
        ["AK-03"] = "Nattvandrarna har gått 31 fredagar med i genomsnitt nio vuxna.",
        ["AK-04"] = "26 tillsynsbesök är gjorda, tolv av dem tillsammans med polisen.",
        ["AK-05"] = "Samtal har erbjudits samtliga 19 ungdomar, och 16 har tackat ja.",
        ["AK-06"] = "Nio av tio klotteranmälningar har åtgärdats inom ett dygn.",
        ["AK-07"] = "Vårens och höstens vandringar är genomförda, och 23 av 31 åtgärder är klara.",
        ["AK-08"] = "Ungdomens hus har haft öppet alla helger utom två, med i snitt 85 besökare.",
        ["AK-09"] = "Föräldramöten har hållits på sex av sju skolor; 430 föräldrar deltog.",
        ["AK-10"] = "Utbildningen har nått 140 anställda, och en gemensam rutin är beslutad.",
        ["AK-11"] = "Tre av fem cykelställ är på plats, och stölderna där har minskat.",
        ["AK-12"] = "Den mobila polisstationen har varit på plats 19 gånger.",
        ["AK-13"] = "Sju föreningar erbjuder idrott på kvällar och helger.",
        ["RR-1"] = "34 av 40 insatser har en indikator med utgångsvärde och målvärde.",
        ["RR-2"] = "Programmet följs upp i maj, september och november, och varje uppföljning blir ett eget ärende.",
        ["RR-3"] = "Ansvaret är fördelat för alla insatser utom två, och en ansvarsmatris är beslutad.",
    };

    private static readonly string[][] Seasons =
    [
        ["Planeringen för året är klar.", "Samverkan med skola, polis och föreningar har startat.", "De första aktiviteterna hölls i april."],
        ["Sommaren är bemannad.", "Fler än väntat har anmält sig.", "Arbetet fortsätter under sommaren."],
        ["Två av tre planerade aktiviteter är genomförda, och den tredje är bokad till november.", "Hösten har börjat enligt plan.", "Efter sommaren är bemanningen åter full."],
        ["Arbetet följer planen.", "Det som återstår i år är bokat.", "Insatsen är inne i årets sista del, och nästa års plan förbereds."],
        ["Årets aktiviteter är genomförda.", "Erfarenheterna tas med till nästa års plan.", "Arbetet fortsätter under våren."],
    ];

    private static readonly (string Deviation, string Measure, string Decider)[] Deviations =
    [
        ("Rekryteringen av två samordnare drog ut på tiden, och starten flyttades från augusti till oktober.", "Tjänsterna är tillsatta. Det som ställdes in tas igen under hösten.", "Förvaltningschefen"),
        ("Lokalen stängdes för renovering, och en tredjedel av träffarna har ställts in.", "En tillfällig lokal hyrs till och med april.", "Fastighetschefen"),
        ("Trycket är högre än planerat: väntetiden har ökat från två till fem veckor.", "Handläggare lånas in från grannenheten, och nya ärenden prioriteras gemensamt varje vecka.", "Enhetschefen"),
        ("Leverantören har inte kunnat leverera i tid.", "Avtalet omförhandlas, och en ersättare används tills vidare.", "Upphandlingschefen"),
        ("Två av fyra planerade träffar blev inte av, eftersom samverkansparten saknade personal.", "Träffarna hålls i januari, och en reservlista är upprättad.", "Samordnaren"),
        ("Underlaget från två förvaltningar kom inte in i tid.", "Förvaltningscheferna har fått en ny tidplan, och uppgifterna följs upp varje månad.", "Kommundirektören"),
        ("Fler personer än väntat söker stöd, och handläggningen tar längre tid.", "En tjänst flyttas från förebyggande arbete till handläggning under våren.", "Avdelningschefen"),
    ];

    private static readonly Dictionary<string, decimal> Outcomes = new()
    {
        ["IND-01"] = 50m,
        ["IND-02"] = 66m,
        ["IND-03"] = 302m,
        ["IND-05"] = 4.4m,
        ["IND-06"] = 11m,
        ["IND-07"] = 188m,
        ["IND-08"] = 94m,
        ["IND-09"] = 12m,
        ["IND-10"] = 22m,
    };

    private static readonly string[] Lessons =
    [
        "Bjud in bostadsbolaget redan vid planeringen; då finns lokalerna när aktiviteterna börjar.",
        "Bestäm i förväg vem som kallar till mötet, annars blir det inte av.",
        "Ungdomarna kommer om de själva har varit med och valt aktiviteterna.",
        "En gemensam lägesbild varje vecka är mer värd än en lång rapport varje kvartal.",
        "Be om statistiken ett halvår före uppföljningen; det tar tid att få fram den.",
    ];

    /// <summary>What was done; what is the initiative's own is said in its latest answer.</summary>
    public static string Done(string initiative, int occasion, int index, bool latest) => latest && Own.TryGetValue(initiative, out var own)
        ? $"{own} {Seasons[occasion][index % 3]}"
        : $"{Seasons[occasion][index % 3]} {Seasons[occasion][(index + 1) % 3]}";

    public static (string Deviation, string Measure, string Decider) Deviation(int index) => Deviations[index % Deviations.Length];

    public static decimal Outcome(string indicator) => Outcomes.GetValueOrDefault(indicator, 64m);

    public static string Lesson(int index) => Lessons[index % Lessons.Length];
}
