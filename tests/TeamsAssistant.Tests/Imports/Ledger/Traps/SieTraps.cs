namespace TeamsAssistant.Tests.Imports.Ledger.Traps;

/// <summary>The traps. A new one is one entry.</summary>
internal static class SieTraps
{
    private const string Row = "v 20230115 4010 {20 A} 5";

    private const string Broken = """
        #SIETYP 4
        #RAR 0 20220701 20230630
        #RAR -1 20210701 20220630
        #DIM 20 "Objekt"
        """;

    public static IReadOnlyList<SieTrap> All { get; } =
    [
        // Vouchers and balances tell of the same money.
        new("balances and vouchers", $"#PSALDO 0 202301 4010 {{20 A}} 700\n{Row}", "A 2023-01 500"),
        new("balances after vouchers", $"{Row}\n#PSALDO 0 202302 4010 {{20 A}} 700", "A 2023-01 500"),
        new("a voucher without rows leaves the balances", "#VER A 1 20230115\n{\n}\n#PSALDO 0 202301 4010 {20 A} 7", "A 2023-01 700"),
        new("account total and object", "#PSALDO 0 202301 4010 {} 1000\n#PSALDO 0 202301 4010 {20 A} 700", "A 2023-01 70000"),
        new("opening and closing balances are not outcome", $"#IB 0 1930 9\n#UB 0 1930 8\n#OIB 0 1930 {{20 A}} 7\n#OUB 0 1930 {{20 A}} 6\n#RES 0 4010 5\n{Row}", "A 2023-01 500"),
        new("a budget is not outcome", $"#PBUDGET 0 202301 4010 {{20 A}} 900\n{Row}", "A 2023-01 500"),
        new("last year's balances", "#PSALDO -1 202201 4010 {20 A} 9\n#PSALDO 0 202301 4010 {20 A} 7", "A 2023-01 700"),
        new("the month's change, not a running balance", "#PSALDO 0 202301 4010 {20 A} 7\n#PSALDO 0 202302 4010 {20 A} 9", "A 2023-01 700, A 2023-02 900"),
        new("balances of object and quantity", "#PSALDO 0 202301 4010 {20 A} 7 12", "A 2023-01 700"),

        // Dimensions.
        new("code in the second place", "v 20230115 4010 {1 10 20 A} 5", "A 2023-01 500"),
        new("code of another dimension", "v 20230115 4010 {1 A} 3; 4010 {20 A} 5", "A 2023-01 500"),
        new("each dimension repeats the balance", "#PSALDO 0 202301 4010 {1 10} 7\n#PSALDO 0 202301 4010 {20 A} 7", "A 2023-01 700"),
        new("object alone before sets", "#PSALDO 0 202301 4010 {20 A} 7\n#PSALDO 0 202301 4010 {1 10 20 A} 4\n#PSALDO 0 202301 4010 {1 11 20 A} 3", "A 2023-01 700"),
        new("sets where there is no object alone", "#PSALDO 0 202301 4010 {1 10 20 A} 4\n#PSALDO 0 202301 4010 {1 11 20 A} 3", "A 2023-01 700"),
        new("of two sets the lowest numbers", "#PSALDO 0 202301 4010 {20 A 6 P} 4\n#PSALDO 0 202301 4010 {1 10 20 A} 7", "A 2023-01 700"),
        new("of two sets the smaller", "#PSALDO 0 202301 4010 {1 10 6 P 20 A} 7\n#PSALDO 0 202301 4010 {20 A 6 P} 6", "A 2023-01 600"),
        new("sets are chosen by account and month", "#PSALDO 0 202301 4010 {20 A} 7\n#PSALDO 0 202301 5010 {1 10 20 A} 2\n#PSALDO 0 202302 4010 {1 10 20 A} 1", "A 2023-01 900, A 2023-02 100"),
        new("under-dimension repeats", "#UNDERDIM 21 \"Delobjekt\" 20\n#PSALDO 0 202301 4010 {20 01} 10\n#PSALDO 0 202301 4010 {21 0101} 6\n#PSALDO 0 202301 4010 {21 0102} 4", "01 2023-01 1000"),
        new("under-dimension in the voucher", "#UNDERDIM 21 \"Delobjekt\" 20\nv 20230115 4010 {20 01 21 02} 5", "01 2023-01 500"),
        new("under-dimension alone is put together", "v 20230115 4010 {30 01 31 02} 5", "0102 2023-01 500")
        {
            Head = "#SIETYP 4\n#RAR 0 20230101 20231231\n#DIM 30 \"Projekt\"\n#UNDERDIM 31 \"Objekt\" 30",
        },
        new("no dimension fits", "v 20230115 4010 {6 A} 5", "! dimension.none") { Head = "#SIETYP 4\n#RAR 0 20230101 20231231\n#DIM 6 \"Projekt\"" },
        new("dimension told after its rows", Row + "\n#DIM 20 \"Objekt\"", "! dimension.late") { Head = "#SIETYP 4\n#RAR 0 20230101 20231231\n#DIM 30 \"Objekttyp\"" },

        // Object lists.
        new("quoted lists", "v 20230115 4010 {\"1\" \"10\" \"20\" \"A\"} 5", "A 2023-01 500"),
        new("blanks and tabs in lists", "v 20230115 4010 { 20\t\"A\" } 5", "A 2023-01 500"),
        new("lower-case and spaced codes", "v 20230115 4010 {20 \" tu-1 \"} 5; 4010 {20 TU-1} 6", "TU-1 2023-01 1100"),
        new("leading zeros count", "v 20230115 4010 {20 0123} 5; 4010 {20 123} 6", "0123 2023-01 500, 123 2023-01 600"),
        new("a quotation mark in a code", "v 20230115 4010 {20 \"A\\\"B\"} 5", "A\"B 2023-01 500"),
        new("a code of blanks is none", "v 20230115 4010 {20 \"  \"} 5; 4010 {20 A} 6", "A 2023-01 600"),
        new("odd list", "v 20230115 4010 {20} 5", "! objects.bad"),
        new("the same dimension twice", "v 20230115 4010 {20 A 20 B} 5", "! objects.bad"),
        new("a brace in quotation marks", "v 20230115 4010 {20 A} 5 \"\" \"text } {\"", "A 2023-01 500"),

        // Amounts and accounts.
        new("öre with one decimal", "v 20230115 4010 {20 A} 5.5", "A 2023-01 550"),
        new("three decimals", "v 20230115 4010 {20 A} 5.125", "! amount.bad"),
        new("comma", "#VER A 1 20230115\n{\n#TRANS 4010 {20 A} 5,50\n}", "! amount.bad"),
        new("negative corrections", "v 20230115 4010 {20 A} 5\nv 20230215 4010 {20 A} -7.25", "A 2023-01 500, A 2023-02 -725"),
        new("a month that adds up to nothing", "v 20230115 4010 {20 A} 5; 4010 {20 A} -5", "A 2023-01 0"),
        new("over 2^53 öre in sum", "v 20230115 4010 {20 A} 90071992547409.92; 4010 {20 A} 0.01", "A 2023-01 9007199254740993"),
        new("over 64 bits in sum", "#VER A 1 20230115\n{\n#TRANS 4010 {20 A} 92233720368547758.07\n#TRANS 1930 {} -92233720368547758.07\n#TRANS 4010 {20 A} 0.01\n#TRANS 1930 {} -0.01\n}", "! sum.overflow"),
        new("revenue beside the cost", "v 20230115 3010 {20 A} -40; 4010 {20 A} 5", "A 2023-01 500/4000"),
        new("balance accounts and class 8", "v 20230115 1510 {20 A} 5; 8010 {20 A} 6; 4010 {20 A} 7", "A 2023-01 700"),
        new("class is the first digit whatever the length", "v 20230115 4 {20 A} 1; 401 {20 A} 2; 4010123 {20 A} 4", "A 2023-01 700"),

        // Vouchers.
        new("added and removed rows", "#VER A 1 20230115\n{\n#BTRANS 4010 {20 A} 9\n#RTRANS 4010 {20 A} 5\n#TRANS 4010 {20 A} 5.0\n#TRANS 1930 {} -5\n}", "A 2023-01 500"),
        new("an added row alone", "#VER A 1 20230115\n{\n#RTRANS 4010 {20 A} 5\n#TRANS 1930 {} 0\n}", "! row.addedAlone"),
        new("a row's own month", "v 20230131 4010 {20 A} 5 20230201", "A 2023-02 500"),
        new("an empty date is the voucher's", "v 20230131 4010 {20 A} 5 \"\"", "A 2023-01 500"),
        new("registered another year", "#VER A 1 20230115 \"text\" 20240201\n{\n#TRANS 4010 {20 A} 5\n#TRANS 1930 {} -5\n}", "A 2023-01 500"),
        new("unbalanced", "#VER A 1 20230115\n{\n#TRANS 4010 {20 A} 5\n#TRANS 1930 {} -4.99\n}", "! voucher.unbalanced"),
        new("repeated number", "#VER A 1 20230115\n{\n#TRANS 4010 {20 A} 5\n#TRANS 1930 {} -5\n}\n#VER A 1 20230116\n{\n#TRANS 4010 {20 A} 2\n#TRANS 1930 {} -2\n}", "A 2023-01 700") { Warns = "voucher.repeated" },
        new("small labels", "#ver A 1 20230115\n{\n#trans 4010 {20 A} 5\n#Trans 1930 {} -5\n}", "A 2023-01 500"),
        new("an unknown label with rows of its own", $"#NYHET 1\n{{\n#TRANS 4010 {{20 A}} 9\n}}\n{Row}", "A 2023-01 500") { Warns = "label.unknown" },

        // Years.
        new("year outside", "v 20221231 4010 {20 A} 5", "! date.outside"),
        new("a row outside the year", "v 20231231 4010 {20 A} 5 20240101", "! date.outside"),
        new("a period outside the year", "#PSALDO 0 202401 4010 {20 A} 5", "! date.outside"),
        new("a day that is not", "v 20230229 4010 {20 A} 5", "! date.bad"),
        new("broken year", "v 20220701 4010 {20 A} 5\nv 20230630 4010 {20 A} 6", "A 2022-07 500, A 2023-06 600") { Head = Broken },
        new("broken year, outside in its own calendar year", "v 20230701 4010 {20 A} 5", "! date.outside") { Head = Broken },
        new("several financial years, the year told last", "v 20230115 4010 {20 A} 5\n#RAR -2 20210101 20211231\n#RAR -1 20220101 20221231\n#RAR 0 20230101 20231231", "A 2023-01 500")
        {
            Head = "#SIETYP 4\n#DIM 20 \"Objekt\"",
        },
        new("no year and vouchers of two", "v 20221231 4010 {20 A} 5\nv 20230101 4010 {20 A} 5", "! year.several") { Head = "#DIM 20 \"Objekt\"" },

        // Types.
        new("4I, vouchers alone", "v 20230630 4010 {20 A} 5", "A 2023-06 500") { Head = "#SIETYP 4I\n#DIM 20 \"Objekt\"" },
        new("4E by name", Row, "A 2023-01 500") { Head = "#SIETYP 4E\n#RAR 0 20230101 20231231\n#DIM 20 \"Objekt\"" },
        new("no type with vouchers", Row, "A 2023-01 500") { Head = "#RAR 0 20230101 20231231\n#DIM 20 \"Objekt\"" },
        new("no type without vouchers", "#PSALDO 0 202301 4010 {20 A} 5", "! type.noObjects") { Head = "#RAR 0 20230101 20231231\n#DIM 20 \"Objekt\"" },
        new("type 1", "#RES 0 4010 5", "! type.noObjects") { Head = "#SIETYP 1\n#RAR 0 20230101 20231231" },
        new("type 3", "#PSALDO 0 202301 4010 {20 A} 5", "A 2023-01 500") { Head = "#SIETYP 3\n#RAR 0 20230101 20231231\n#DIM 20 \"Objekt\"" },
        new("only account totals", "#PSALDO 0 202301 4010 {} 5", "! empty"),

        // The file.
        new("CRLF", Row, "A 2023-01 500") { LineEnd = "\r\n" },
        new("CR alone", Row, "A 2023-01 500") { LineEnd = "\r" },
        new("empty lines", $"\n\t\n{Row}\n\n", "A 2023-01 500"),
        new("empty file", "", "! type.noObjects") { Head = "" },
        new("truncated in a voucher", Row, "! end.inVoucher") { Cut = 2 },
        new("truncated under a checksum", $"#KSUMMA\n{Row}", "! checksum.unfinished"),
        new("a wrong checksum", $"#KSUMMA\n{Row}\n#KSUMMA 1", "! checksum.wrong"),
        new("code page 437", "v 20230115 4010 {20 Åäö} 5", "ÅÄÖ 2023-01 500"),
        new("UTF-8 that says PC8", "v 20230115 4010 {20 Åäö} 5", "ÅÄÖ 2023-01 500") { Letters = "utf-8", Warns = "encoding.other" },
        new("UTF-8 with its mark", "v 20230115 4010 {20 Åäö} 5", "ÅÄÖ 2023-01 500") { Letters = "utf-8 with its mark", Warns = "encoding.other" },
        new("Latin-1 that says PC8", "v 20230115 4010 {20 Åäö} 5", "ÅÄÖ 2023-01 500") { Letters = "latin-1", Warns = "encoding.other" },
        new("letters in the text alone do not change codes", "v 20230115 4010 {20 A} 5 \"\" \"åäö\"", "A 2023-01 500"),
        new("an open quotation mark", "v 20230115 4010 {20 A} 5 \"\" \"text", "! quoting"),
    ];
}
