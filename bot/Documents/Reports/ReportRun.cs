namespace TeamsAssistant.Documents.Reports;

/// <summary>A stretch of text, or a figure.</summary>
public abstract record ReportRun
{
    /// <summary>What is read.</summary>
    public abstract string Text { get; }

    /// <summary>Plain text as a run.</summary>
    public static implicit operator ReportRun(string text) => FromString(text);

    /// <summary>A figure as a run.</summary>
    public static implicit operator ReportRun(Figure figure) => FromFigure(figure);

    /// <summary>Plain text as a run.</summary>
    public static ReportRun FromString(string text) => new TextRun(text);

    /// <summary>A figure as a run.</summary>
    public static ReportRun FromFigure(Figure figure) => new FigureRun(figure);
}
