namespace TeamsAssistant.Questions;

/// <summary>
/// What shape the answer has. A new one: here, what holds of it in <see cref="Forms"/>, its words in <c>Words/FormWords</c>, its answer in
/// <see cref="QuestionAnswer"/> or what it leads to, its text (<c>ask.X</c>), its sentence in <c>Teams/Cards/Answers/AnswerSentence</c>, a
/// line in questions.tsv. <c>EveryFormTests</c> name what is forgotten.
/// </summary>
public enum Form
{
    /// <summary>One amount.</summary>
    Amount,

    /// <summary>The initiatives over budget.</summary>
    Over,

    /// <summary>The initiatives under budget.</summary>
    Under,

    /// <summary>The largest by the measure.</summary>
    Largest,

    /// <summary>The initiatives that have not used what a source gives them.</summary>
    Unused,

    /// <summary>Two subjects, or two spans, side by side.</summary>
    Comparison,

    /// <summary>Month by month.</summary>
    PerMonth,

    /// <summary>By source, in the order of use.</summary>
    PerSource,

    /// <summary>By department.</summary>
    PerDepartment,

    /// <summary>By committee.</summary>
    PerCommittee,

    /// <summary>By part of a programme, by initiative of a group.</summary>
    PerPart,

    /// <summary>The explanations of the deviations.</summary>
    Why,
}
