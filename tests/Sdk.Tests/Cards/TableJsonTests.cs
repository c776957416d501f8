using System.Collections;
using AdaptiveCards;

namespace Sdk.Tests.Cards;

/// <summary>Tables as AdaptiveCards 3.1.0 writes them, with its traps.</summary>
public sealed class TableJsonTests
{
    [Fact]
    public void A_cell_says_that_it_is_a_container()
        => Written.Is("""{"type":"Container","items":[]}""", new AdaptiveTableCell());

    [Fact]
    public void A_cell_whose_type_is_set_says_that_it_is_a_cell()
        => Written.Is("""{"type":"TableCell","items":[]}""", new AdaptiveTableCell { Type = AdaptiveTableCell.TypeName });

    [Fact]
    public void The_width_of_a_column_is_written_even_when_it_is_zero()
        => Written.Is("""{"width":0}""", new AdaptiveTableColumnDefinition());

    [Fact]
    public void The_alignment_of_cells_has_another_name_in_json()
        => Written.Is(
            """
            {"type":"Table","rows":[{"type":"TableRow","cells":[],"style":"accent","verticalCellContentAlignment":"bottom"}],
            "columns":[{"horizontalCellContentAlignment":"right","width":2}],"showGridLines":false,"firstRowAsHeaders":true,
            "horizontalCellContentAlignment":"center"}
            """,
            new AdaptiveTable
            {
                Rows =
                {
                    new AdaptiveTableRow
                    {
                        Style = AdaptiveContainerStyle.Accent,
                        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                    },
                },
                Columns =
                {
                    new AdaptiveTableColumnDefinition { Width = 2, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right },
                },
                ShowGridLines = false,
                FirstRowAsHeaders = true,
                HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Center,
            });

    [Fact]
    public void A_table_ignores_what_is_not_a_row()
    {
        var table = new AdaptiveTable();
        table.Add(new AdaptiveTextBlock("a"));
        table.Add(new AdaptiveTableRow());
        Assert.Single(table.Rows);
    }

    [Fact]
    public void A_row_cannot_be_added_to_and_neither_can_be_walked_without_a_type()
    {
        Assert.Throws<NotImplementedException>(() => new AdaptiveTableRow().Add(new AdaptiveTableCell()));
        Assert.Throws<NotImplementedException>(() => ((IEnumerable)new AdaptiveTableRow()).GetEnumerator());
        Assert.Throws<NotImplementedException>(() => ((IEnumerable)new AdaptiveTable()).GetEnumerator());
    }
}
