using System.Globalization;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Initiatives;

/// <summary>
/// How people write the numbers, and what is written like them. The numbers are Skatteverket's published examples and test numbers, which
/// belong to nobody; the escapes are written out below, so that one sees which character is meant.
/// </summary>
public sealed class PersonalIdentityNumberTableTests
{
    private const string Table = """
        yes  196408233234                     12 digits
        yes  6408233234                       10 digits
        yes  640823-3234                      hyphen
        yes  19640823-3234                    century and hyphen
        yes  640823+3234                      plus
        yes  19640823+3234                    century and plus
        yes  640823\u20133234                 en dash
        yes  19640823\u20133234               century and en dash
        yes  640823\u20143234                 em dash
        yes  640823\u20113234                 no-break hyphen
        yes  640823\u22123234                 minus sign
        yes  640823\u00AD3234                 soft hyphen
        yes  640823 3234                      space
        yes  19640823 3234                    century and space
        yes  640823\u00A03234                 no-break space
        yes  640823\u202F3234                 narrow no-break space
        yes  640823\u20093234                 thin space
        yes  640823\u00093234                 tab
        yes  640823  3234                     two spaces
        yes  640823 - 3234                    spaces round the hyphen
        yes  640823  -  3234                  more spaces round the hyphen
        yes  640823 \u2013 3234               spaces round the en dash
        yes  640823.3234                      a point
        yes  1964-08-23-3234                  date in groups
        yes  64-08-23-3234                    short date in groups
        yes  1964.08.23-3234                  date with points
        yes  64.08.23-3234                    short date with points
        yes  1964 08 23-3234                  date with spaces
        yes  1964-08-23 - 3234                date in groups, spaces
        yes  1964\u201308\u201323\u20133234   en dashes throughout
        yes  19 640823-3234                   century apart
        yes  \uFF16\uFF14\uFF10\uFF18\uFF12\uFF13-\uFF13\uFF12\uFF13\uFF14   full-width digits
        yes  \u0666\u0664\u0660\u0668\u0662\u0663-\u0663\u0662\u0663\u0664   Arabic digits
        yes  6408\u200B23-3234                a character without width
        yes  640823-\u20603234                another
        yes  pnr640823-3234                   letters before
        yes  640823-3234x                     a letter after
        yes  (640823-3234)                    in brackets
        yes  Ring 640823-3234.                at the end of a sentence
        yes  Eva,640823-3234,Ystad            between commas
        yes  nr:6408233234;                   between marks
        yes  900101+9802                      over a hundred years
        yes  189001019802                     born in the 1800s
        yes  189001029819                     another
        yes  194408139089                     published test number
        yes  19900602-2397                    published test number
        yes  200001052380                     born in 2000
        yes  000105-2380                      the same, short
        yes  197010632391                     coordination number
        yes  701063-2391                      coordination number, short
        yes  701063\u20132391                 coordination number, en dash
        yes  1970-10-63-2391                  coordination number in groups
        yes  192301612392                     published coordination number, 12 digits
        yes  230161-2392                      published coordination number, hyphen
        yes  480977-2389                      published coordination number
        no   640823-3235                      wrong check digit
        no   196408233235                     wrong check digit, 12 digits
        no   701063-2392                      coordination number, wrong check digit
        no   1964-08-23-3235                  in groups, wrong check digit
        no   641323-3234                      no month 13
        no   640230-3234                      no 30 February
        no   640823-0008                      birth number 000
        no   212000-2049                      organisation number
        no   2120002049                       organisation number without hyphen
        no   162120002049                     organisation number with its prefix
        no   556012-5790                      a company's
        no   KSN-2023-00442                   diary number
        no   KS 2026/1234                     diary number with slash
        no   2026-11-24                       a date
        no   2026-11-24 3234                  a date and something
        no   2026-11-24 18:30                 a date and a time
        no   070-123 45 67                    phone number
        no   08-123 456 78                    phone number
        no   +46 70 123 45 67                 phone number
        no   12 600 000                       an amount
        no   1 234 567,89                     an amount with decimals
        no   16408233234                      11 digits
        no   1640823-3234                     a digit more before
        no   640823-32341                     a digit more after
        no   A 640823 B 3234                  words between
        no   640823/3234                      a ledger's reference
        no   ver 2026-6408-2332-34            other groups
        no   bankgiro 123-4567                bank giro
        no   OCR 64082332340000               a longer reference
        """;

    public static TheoryData<string, bool, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, bool, string>();
            foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = System.Text.RegularExpressions.Regex.Split(line.Trim()[5..], " {3,}");
                rows.Add(Unescaped(parts[0].Trim()), line.TrimStart().StartsWith("yes", StringComparison.Ordinal), parts[^1].Trim());
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_spelling_is_judged_right(string text, bool number, string what) =>
        Assert.True(PersonalIdentityNumber.OccursIn(text) == number, $"{text}: {what}");

    [Fact]
    public void The_table_is_long_enough() => Assert.True(Rows.Count >= 60, $"{Rows.Count}");

    private static string Unescaped(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"\\u([0-9A-F]{4})", code => ((char)int.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
