using static TeamsAssistant.Questions.Measure;
using Term = TeamsAssistant.Questions.Words.Term<System.Collections.Generic.IReadOnlyList<TeamsAssistant.Questions.Measure>>;

namespace TeamsAssistant.Questions.Words;

/// <summary>
/// The words for each amount. Several amounts behind one word: it may mean either, and that is asked. A new amount kind gets its words here.
/// </summary>
internal static class MeasureWords
{
    public static IReadOnlyList<Term> All { get; } =
    [
        .. Term.Both([Measure.Budget], "budget"),
        .. Term.Sv(
            [Measure.Budget], "budgeten", "budgeterat", "budgeterad", "budgeterade", "tilldelat", "tilldelats", "tilldelning", "tilldelningen", "anslag", "anslaget", "anslagit",
            "avsatt", "avsatts", "satt av", "planerat", "planerad kostnad", "planerade kostnader", "årsbudget"),
        .. Term.En([Measure.Budget], "budgeted", "allocated", "allotted", "allocation", "set aside", "planned cost", "planned"),

        .. Term.Sv(
            [Outcome], "utfall", "utfallet", "kosta", "kostar", "kostade", "kostat", "kostnad", "kostnaden", "kostnader", "kostnaderna", "totalkostnad", "förbrukat",
            "förbrukats", "förbrukad", "förbrukade", "förbrukning", "förbrukningen", "spenderat", "spenderats", "spenderar", "spenderade", "använt", "använts", "använd",
            "använde", "använda", "utnyttjat", "utnyttjats", "utgift", "utgifter", "utgifterna", "gått åt", "gick åt", "gjort av med", "gjorde av med", "gör av med", "bokfört",
            "bokförda", "upparbetat", "upparbetad", "lagt ut", "lade", "lagt", "lägger", "lägga", "betalat", "har gått till", "gick till", "går till",
            "lagt ner", "lagt ned", "lägger ner", "lägger ned", "lade ner", "lade ned", "nedlagt", "dragit", "kostnadsutfall"),
        .. Term.En(
            [Outcome], "outcome", "outcomes", "actuals", "actual", "actual cost", "spent", "spend", "spending", "spends", "cost", "costs", "expenses", "expenditure", "used",
            "consumed", "booked"),

        .. Term.Sv(
            [Remaining], "kvar", "kvar av budgeten", "kvar av budget", "kvar i budgeten", "kvar på budgeten", "återstår", "återstår av budgeten", "återstående",
            "återstående budget", "resterande", "resterar", "kvarstår", "kvarstående", "finns kvar", "kvar att använda", "återstår att använda", "kvar att spendera", "kvar att göra av med", "kvar att förbruka",
            "ekonomiskt", "ekonomiska läget", "restbudget", "budgetläge", "budgetläget", "budget läge", "budget läget", "ekonomi", "ekonomin", "saldo", "saldot",
            "finns att använda", "kvra", "kavr", "kvarvarande", "till förfogande"),
        .. Term.En(
            [Remaining], "left", "left of the budget", "left in the budget", "left of budget", "remaining", "remaining budget", "remains", "remain", "budget status", "balance",
            "available", "left to spend", "left to use", "remains to spend"),

        .. Term.Sv(
            [Forecast], "prognos", "prognosen", "prognoser", "prognostiserat", "prognosticerat", "helårsprognos", "helårsprognosen", "årsprognos", "kommer … kosta",
            "kommer … att kosta", "väntas", "väntas kosta", "väntas … kosta", "beräknas", "beräknas kosta", "beräknas … kosta", "beräknad kostnad", "förväntad kostnad",
            "förväntat utfall", "tror … kosta", "slutar på", "hamna på", "hamnar på", "landa på", "landar på", "landar vi på", "landar", "slutar", "sluta på", "slutar det på"),
        .. Term.En(
            [Forecast], "forecast", "forecasts", "forecasted", "projected", "projection", "projected cost", "expected to cost", "expected cost", "going to cost",
            "will … cost", "end up at", "end up on"),

        .. Term.Sv(
            [Deviation], "avvikelse", "avvikelsen", "avvikelser", "avvikelserna", "avviker", "budgetavvikelse", "avvikelse mot budget", "avvikelse från budget", "avviker från budget",
            "avviker mot budget", "skillnad mot budget", "skillnaden mot budget", "differens mot budget", "skillnad mellan budget och prognos",
            "skillnaden mellan budget och prognos", "underskott", "underskottet", "överskott", "överskottet", "budgetöverskridande", "överskridande", "överskridandet",
            "diff mot budget", "prognos mot budget", "prognosen mot budget", "prognos jämfört med budget", "prognosen jämfört med budgeten", "prognos mot budgeten",
            "prognosen mot budgeten", "håller … budget", "håller … budgeten", "håller budget", "håller budgeten", "hålla … budget", "hålla … budgeten", "klarar … budget", "klarar … budgeten",
            "klara … budgeten", "höll … budget", "höll … budgeten", "över eller under budget", "över eller under budgeten", "under eller över budget", "plus eller minus", "räcker pengarna", "räcker … pengar", "räcker budgeten", "räcker … budget", "pengarna … räcka", "budgeten … räcka", "räcka", "inom budget", "inom budgeten", "inom sin budget"),
        .. Term.En(
            [Deviation], "deviation", "deviations", "variance", "variation from budget", "deficit", "surplus", "overspend", "overspending", "underspend", "underspending",
            "difference from budget", "forecast against budget", "forecast versus budget", "forecast vs budget", "overrun", "budget overrun", "within budget", "within its budget", "on budget", "over or under budget", "under or over budget",
            "keep … budget", "stay within budget"),

        .. Term.Sv(
            [Uncovered], "ofinansierat", "ofinansierad", "ofinansierade", "ej finansierat", "inte finansierat", "inte finansierad", "inte finansierade", "utan finansiering", "saknar finansiering",
            "otäckt", "inte täckt", "ej täckt", "inte täcks", "inte täcktes", "inte täcks av", "inte täcks av någon källa", "utan täckning", "saknar täckning",
            "ofinansierade kostnader", "ofinansierad kostnad"),
        .. Term.En(
            [Uncovered], "uncovered", "unfunded", "not funded", "not covered", "without funding", "not covered by any source", "uncovered cost", "uncovered costs", "unfunded cost",
            "unfunded costs"),

        .. Term.Sv(
            [Repayment], "betala tillbaka", "betalas tillbaka", "betalar tillbaka", "återbetala", "återbetalas", "återbetalar", "återbetalning", "återbetalningen",
            "återbetalningsrisk", "återbetalningsrisken", "återbetalningsskyldighet", "lämna tillbaka", "lämnas tillbaka", "betala igen", "skicka tillbaka", "återkrav", "återkrävas"),
        .. Term.En(
            [Repayment], "repay", "repaid", "repayment", "repayments", "pay back", "paid back", "be returned", "give back", "return to the state", "repayment risk",
            "returned"),

        .. Term.Sv([SourceShare], "andel", "andelen", "hur stor del", "hur många procent", "hur stor procent", "procent av", "procentandel", "vilken andel", "hur stor andel", "finansieras av", "finansieras med", "betalas av", "betalas med", "finansierats av", "finansierats med", "finansierat av", "täcks av", "täcktes av", "bekostas av"),
        .. Term.En([SourceShare], "share", "proportion", "portion", "how large a part", "what percentage", "what percent", "percentage", "how many percent", "paid by", "paid from", "funded by", "funded from", "covered by", "financed by"),

        .. Term.Sv([Revenue], "intäkt", "intäkter", "intäkten", "intäkterna", "inkomst", "inkomster", "inkomsterna"),
        .. Term.En([Revenue], "revenue", "revenues", "income"),

        // What may mean either: asked, never guessed.
        .. Term.Sv([Remaining, Deviation], "har vi över", "blir över", "blir det över", "är över", "har … över", "finns … över", "finns över"),
        .. Term.En([Remaining, Deviation], "left over"),
        .. Term.Sv([Measure.Budget, Outcome, Remaining], "pengar", "pengarna", "medel", "summa", "summan", "belopp", "beloppet", "siffror", "siffrorna", "siffra"),
        .. Term.En([Measure.Budget, Outcome, Remaining], "money", "funds", "sum", "amount", "figures", "numbers"),
        .. Term.Sv([Measure.Budget, Outcome], "har … fått", "fått", "fick", "får", "finansiering", "finansieringen"),
        .. Term.En([Measure.Budget, Outcome], "get", "got", "received", "receive", "funding"),
        .. Term.Sv([Outcome, Deviation], "resultat", "resultatet"),
        .. Term.En([Outcome, Deviation], "result", "results"),
    ];

    /// <summary>Deviations to one side: a list of the largest is then of those.</summary>
    public static IReadOnlySet<string> Surplus { get; } = new HashSet<string> { "overskott", "overskottet", "surplus", "underspend", "underspending" };

    /// <summary>The same to the other.</summary>
    public static IReadOnlySet<string> Deficit { get; } = new HashSet<string> { "underskott", "underskottet", "deficit", "overspend", "overspending", "overrun", "budgetoverskridande", "overskridande", "overskridandet" };

    /// <summary>Nouns that stand last in a compound: <c>lovstödsbudgeten</c>, <c>lovstödskostnaderna</c>.</summary>
    public static IReadOnlyList<(string Ending, Measure Means)> Compounds { get; } =
    [
        ("budgeten", Measure.Budget), ("budget", Measure.Budget), ("utfallet", Outcome), ("utfall", Outcome), ("kostnaderna", Outcome), ("kostnader", Outcome), ("kostnaden", Outcome),
        ("kostnad", Outcome), ("prognosen", Forecast), ("prognos", Forecast), ("avvikelsen", Deviation), ("avvikelse", Deviation), ("intakterna", Revenue), ("intakter", Revenue),
        ("pengarna", Remaining), ("pengar", Remaining),
    ];

    /// <summary>What stands before such a noun and names nothing: <c>helårsprognos</c>, <c>budgetutfall</c>.</summary>
    public static IReadOnlySet<string> Amplifying { get; } = new HashSet<string> { "ars", "helars", "total", "totala", "budget", "slut", "program", "insats", "projekt" };

    /// <summary>What two amounts in one question mean together: "hur mycket av budgeten är förbrukad" asks for the outcome.</summary>
    public static IReadOnlyList<(Measure One, Measure Other, Measure Means)> Together { get; } =
    [
        (Measure.Budget, Outcome, Outcome), (Measure.Budget, Remaining, Remaining), (Measure.Budget, Deviation, Deviation), (Measure.Budget, Forecast, Forecast), (Forecast, Deviation, Deviation),
        (SourceShare, Outcome, SourceShare), (SourceShare, Measure.Budget, SourceShare), (Repayment, Remaining, Repayment), (Repayment, Outcome, Repayment),
        (Uncovered, Outcome, Uncovered), (Forecast, Outcome, Forecast),
    ];
}
