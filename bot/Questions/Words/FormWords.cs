using static TeamsAssistant.Questions.Form;

namespace TeamsAssistant.Questions.Words;

/// <summary>The words for each shape of an answer. A new shape gets its words here.</summary>
internal static class FormWords
{
    public static IReadOnlyList<Term<Form>> All { get; } =
    [
        .. Term<Form>.Sv(
            Over, "över budget", "över budgeten", "över sin budget", "över sina budgetar", "går över", "går över budget", "går över budgeten", "går över sin budget", "gick över",
            "gick över budget", "gick över budgeten", "gått över", "gått över budget", "drar över", "drar över budget", "drar över budgeten", "dragit över", "drog över", "ligger över",
            "ligger över budget", "ligger över budgeten", "låg över", "hamnar över", "hamnar över budget", "spräcker", "spräcker budgeten", "spräckt budgeten", "spräckt", "spränger budgeten",
            "överskrider", "överskrider budget", "överskrider budgeten", "överskrider sin budget", "överskridit", "överskridit budgeten", "överskred", "överskred budgeten", "går back",
            "gick back", "går med underskott", "gick med underskott", "budgetöverskridare", "går … över", "gick … över", "drar … över", "ligger … över", "överskrids"),
        .. Term<Form>.En(
            Over, "over budget", "over their budget", "over its budget", "over the budget", "go over", "goes over", "go over budget", "goes over budget", "going over", "going over budget",
            "went over", "went over budget", "gone over", "gone over budget", "exceed", "exceed budget", "exceed their budget", "exceed the budget", "exceeds", "exceeds its budget",
            "exceeded", "exceeded their budget", "exceeded its budget", "exceeding", "exceeding budget", "overspent", "overspending their budget", "in the red", "blow their budget"),
        .. Term<Form>.Sv(
            Under, "under budget", "under budgeten", "under sin budget", "ligger under", "ligger under budget", "ligger under budgeten", "går under budget", "låg under budget",
            "går med överskott", "gick med överskott", "går plus", "gick plus"),
        .. Term<Form>.En(Under, "under budget", "under their budget", "below budget", "below their budget", "underspent"),
        .. Term<Form>.Sv(Largest, "största", "störst", "dyraste", "dyrast", "högsta", "högst", "mest", "topp", "toppen", "topplista"),
        .. Term<Form>.En(Largest, "largest", "biggest", "most expensive", "highest", "most", "top", "costliest"),
        .. Term<Form>.Sv(
            Unused, "inte … använt", "inte använt", "inte … använder", "inte … utnyttjat", "inte utnyttjat", "inte … förbrukat", "inte … spenderat", "inte … gjort av med", "ej … använt",
            "ej använt", "ej utnyttjat", "oanvända", "oanvänt", "oanvänd", "outnyttjade", "outnyttjat", "inte … börjat använda", "inte använts", "inte … gjort slut på", "inte … använts"),
        .. Term<Form>.En(
            Unused, "not … used", "not used", "hasn t … used", "hasn t used", "haven t … used", "haven t used", "not … spent", "not spent", "haven t spent", "hasn t spent", "unused",
            "unspent", "not … touched", "did not use", "didn t use", "don t use"),
        .. Term<Form>.Sv(PerMonth, "per månad", "månad för månad", "månadsvis", "varje månad", "månadsutfall", "månatligen", "månad efter månad", "uppdelat per månad", "fördelat per månad", "i månaden", "om månaden"),
        .. Term<Form>.En(PerMonth, "per month", "by month", "monthly", "month by month", "each month", "every month", "a month"),
        .. Term<Form>.Sv(
            PerSource, "per källa", "per finansieringskälla", "källa för källa", "per finansiär", "vilka källor", "vilken källa", "vilka finansieringskällor", "hur … finansieras",
            "hur … finansierat", "hur … finansierad", "fördelat per källa", "finansieras hur", "uppdelat på källor", "vem betalar", "vem finansierar", "vilka pengar betalar",
            "varifrån kommer pengarna", "varifrån kommer … pengar", "varifrån … pengarna", "var kommer pengarna … ifrån", "var kommer pengarna ifrån", "var kommer pengarna från", "vem står för"),
        .. Term<Form>.En(PerSource, "per source", "by source", "by funding source", "which sources", "which source", "how … funded", "how … financed", "source by source", "who pays for", "who pays", "where does the money … come from", "where does the money come from",
            "where do the funds … come from"),
        .. Term<Form>.Sv(
            PerDepartment, "per förvaltning", "förvaltning för förvaltning", "uppdelat på förvaltningar", "fördelat på förvaltningar", "fördelat per förvaltning",
            "varje förvaltning", "förvaltningsvis"),
        .. Term<Form>.En(PerDepartment, "per department", "by department", "each department", "department by department"),
        .. Term<Form>.Sv(PerCommittee, "per nämnd", "nämnd för nämnd", "varje nämnd", "uppdelat på nämnder", "fördelat på nämnder", "fördelat per nämnd", "nämndvis"),
        .. Term<Form>.En(PerCommittee, "per committee", "by committee", "each committee", "committee by committee", "per board", "by board"),
        .. Term<Form>.Sv(
            PerPart, "per insats", "per del", "per delinsats", "delinsatser", "delinsatserna", "med delinsatser", "del för del", "per aktivitet", "insats för insats", "varje insats", "varje del",
            "hur fördelas", "uppdelat", "uppdelad", "uppdelat per insats", "fördelat på insatser", "fördelat per insats", "delarna", "nedbrutet", "nedbruten"),
        .. Term<Form>.En(PerPart, "per initiative", "by initiative", "per part", "by part", "parts", "with parts", "broken down", "break down", "breakdown", "each initiative", "each part", "split by initiative"),
        .. Term<Form>.Sv(Why, "varför", "hur kommer det sig", "vad beror … på", "vad beror det på", "beror det på", "orsak", "orsaken", "orsaker", "anledning", "anledningen", "förklaring", "förklaringen", "förklara", "hur förklaras"),
        .. Term<Form>.En(Why, "why", "how come", "reason", "reasons", "explanation", "explain", "what explains"),
        .. Term<Form>.Sv(
            Comparison, "jämfört med", "jämför", "jämför med", "jämförelse", "jämfört mot", "i jämförelse med", "mot", "kontra", "versus", "vs", "skillnad mellan", "skillnaden mellan", "skillnad",
            "skillnaden", "differensen mellan", "i förhållande till", "än", "ställt mot", "gentemot", "dyrare", "billigare", "skiljer"),
        .. Term<Form>.En(
            Comparison, "compared to", "compared with", "compare", "comparison", "more expensive than", "cheaper than", "against", "versus", "vs", "difference between", "difference", "than", "as compared to", "relative to"),
    ];

    /// <summary>Which amount a shape asks for when none is said; those that are not here must be told it.</summary>
    public static IReadOnlyDictionary<Form, Measure> Usual { get; } = new Dictionary<Form, Measure>
    {
        [Over] = Measure.Deviation,
        [Under] = Measure.Deviation,
        [Unused] = Measure.Remaining,
        [Why] = Measure.Deviation,
        [PerMonth] = Measure.Outcome,
        [PerSource] = Measure.Outcome,
        [PerDepartment] = Measure.Outcome,
        [PerCommittee] = Measure.Outcome,
        [PerPart] = Measure.Outcome,
        [Comparison] = Measure.Outcome,
    };

    /// <summary>Words of a comparison that stand before the other side: before "budget" they ask how it stands, and compare no two budgets.</summary>
    public static IReadOnlySet<string> Prepositions { get; } = new HashSet<string> { "mot", "med", "kontra", "versus", "vs", "till", "an", "gentemot", "against", "to", "with", "than" };

    /// <summary>Most that a list shows.</summary>
    public const int MostCount = 20;

    /// <summary>Numbers in words, before or after "största" and "topp".</summary>
    public static IReadOnlyDictionary<string, int> Counts { get; } = new Dictionary<string, int>
    {
        ["tva"] = 2,
        ["tre"] = 3,
        ["fyra"] = 4,
        ["fem"] = 5,
        ["sex"] = 6,
        ["sju"] = 7,
        ["atta"] = 8,
        ["nio"] = 9,
        ["tio"] = 10,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
    };
}
