using System.Text;
using Newtonsoft.Json;
using TeamsAssistant.Money;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Tests.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Questions;

/// <summary>What the answers say in words: that is all that a notification and a screen reader have.</summary>
public sealed class AnswerSentenceTests
{
    private const int MostBytes = 14 * 1024;

    private static readonly Language Sv = Language.Swedish;

    [Theory]
    [InlineData("utfall lovstöd", "Utfall 2026, Lovstöd: 2,1 mkr t.o.m. oktober 2026, 81 % av budgeten 2,6 mkr. Prognos 2,7 mkr, 100 tkr över budget.")]
    [InlineData("utfall lovstöd tertial 3", "Utfall tertial 3 2026, Lovstöd: 420 tkr t.o.m. oktober 2026.")]
    [InlineData("utfall lovstöd tertial 2", "Utfall tertial 2 2026, Lovstöd: 840 tkr.")]
    [InlineData("utfall lovstöd november", "Utfall november 2026, Lovstöd: saknas. Bokfört t.o.m. oktober 2026.")]
    [InlineData("prognos lovstöd", "Prognos 2026, Lovstöd: 2,7 mkr, 100 tkr över budget. Budget 2,6 mkr, utfall 2,1 mkr t.o.m. oktober 2026.")]
    [InlineData("hur stor andel av Föräldrastöd betalas av statsbidrag", "Betalt av Statsbidrag 2026, Föräldrastöd: 929 tkr t.o.m. oktober 2026, 71 % av utfallet 1,3 mkr.")]
    [InlineData("hur mycket av statsbidraget är använt 2025", "Använt 2025, Statsbidrag: 4,3 mkr, 86 % av de 5,0 mkr som finns.")]
    [InlineData("vad är budgeten för Lovstöd?", "Budget 2026, Lovstöd: 2,6 mkr. Utfall 2,1 mkr t.o.m. oktober 2026. Prognos 2,7 mkr, 100 tkr över budget.")]
    [InlineData("lovstöd 2026 mot 2025", "Utfall: Lovstöd 2026 2,1 mkr t.o.m. oktober 2026, Lovstöd 2025 2,6 mkr. Tiderna är inte bokförda lika långt, så någon skillnad visas inte.")]
    [InlineData("utfall lovstöd hittills i år jämfört med samma period i fjol", "Utfall: Lovstöd hittills 2026 2,1 mkr t.o.m. oktober 2026, Lovstöd hittills 2025 2,2 mkr t.o.m. oktober 2025. Skillnad −100 tkr.")]
    public void It_says(string question, string sentence)
    {
        Assert.Equal(sentence, Spaced(AnswerSample.Says(question, Sv).Summary));
    }

    [Fact]
    public void Last_year_is_compared_over_the_same_months()
    {
        var card = AnswerSample.Says("utfall lovstöd", Sv).Card.ToJson();

        Assert.Contains("Outcome|Comparison|Initiative|LO|2026-ytd|||2025-ytd", card, StringComparison.Ordinal);
        Assert.DoesNotContain("LO|2026|||2025|", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hur mycket har KS kvar", "sara", true)]
    [InlineData("budget socialförvaltningen", "sara", true)]
    [InlineData("hur mycket är kvar i Centrum?", "sara", true)]
    [InlineData("hur mycket är kvar totalt?", "sara", true)]
    [InlineData("hur mycket är kvar totalt?", "kerstin", false)]
    public void A_sum_whose_initiatives_one_sees_can_be_had_as_a_file(string question, string who, bool offered)
    {
        var card = AnswerSample.Says(question, Sv, who).Card.ToJson();

        Assert.Equal(offered, card.Contains("Ladda ner .xlsx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utfall kulturnämnden 2025 per insats", true)]
    [InlineData("utfall socialnämnden 2025 per insats", false)]
    public void Rounded_rows_that_do_not_add_up_are_told_of(string question, bool told)
    {
        var card = AnswerSample.Says(question, Sv).Card.ToJson();

        Assert.Equal(told, card.Contains("avrundade var för sig", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 2_100_000_00L, 1_000_000_00L, 1_100_000_00L)]
    [InlineData(false, 4_560_000_37L, 1_920_000_00L, 2_640_000_37L)]
    [InlineData(false, long.MaxValue, long.MaxValue, long.MaxValue)]
    public void Rows_add_up_as_they_are_read(bool adds, long total, params long[] rows)
    {
        Assert.Equal(adds, AmountText.AddsUp(rows, total));
    }

    [Fact]
    public void Every_explanation_of_a_large_programme_fits_a_card()
    {
        var question = new Question { Measure = Measure.Deviation, Form = Form.Why, Subject = Subject.Initiative("TP"), Span = Span.OfYear(2026) };
        var words = new string('å', 4000);
        var reason = new GivenReason(words, new(2026, 10, 12), "tore");
        var person = QuestionTown.Register.FindPerson("sara")!;
        var sight = Sight.Of(person, QuestionTown.Register.Initiatives);
        var whole = Assert.IsType<MoneyAnswer>(QuestionAnswer.Of(question, QuestionTown.Money, sight));
        var answer = whole with
        {
            Lines = [.. Enumerable.Range(0, 40).Select(i => new AnswerLine(new string('ö', 120), Subject.Initiative("TP"), i) { Reasons = [reason, reason] })],
        };

        var card = AnswerCard.Of(answer, new AnswerView(QuestionTown.Register, sight), Sv);

        Assert.True(Encoding.UTF8.GetByteCount(card.ToContent().ToString(Formatting.None)) <= MostBytes);
    }

    [Fact]
    public void A_year_of_the_ledger_is_put_together_once()
    {
        var money = QuestionTown.Money with { Today = QuestionTown.Today };

        Assert.Same(money.Booked(2025), money.Booked(2025));
        Assert.NotSame(money.Booked(2025), (money with { Books = QuestionTown.Books }).Booked(2025));
    }

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}
