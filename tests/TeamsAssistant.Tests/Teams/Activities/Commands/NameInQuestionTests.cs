using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Teams.Activities.Commands;

/// <summary>Which words are the name and which the year.</summary>
public sealed class NameInQuestionTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly IReadOnlyList<Initiative> All =
    [
        .. Town.Register.Initiatives,
        Town.Initiative("AG", "Agenda 2030"),
        Town.Initiative("TB", "Trygg hela vägen 2024–2027") with { Aliases = ["trygg hela vägen"] },
        Town.Initiative("TB0", "Trygg hela vägen 2020–2023") with { Aliases = ["förra trygg hela vägen"] },
    ];

    [Theory]
    [InlineData("Trygga unga", "TU", 2026)]
    [InlineData("Trygga unga 2020", "TU", 2020)]
    [InlineData("2020 Trygga unga", "TU", 2020)]
    [InlineData("lovstödet under 2020", "LOV", 2020)]
    [InlineData("lovstödet år 2020", "LOV", 2020)]
    [InlineData("Trygga unga i år", "TU", 2026)]
    [InlineData("Trygga unga iår", "TU", 2026)]
    [InlineData("Trygga unga i fjol", "TU", 2025)]
    [InlineData("Trygga unga ifjol", "TU", 2025)]
    [InlineData("Trygga unga förra året", "TU", 2025)]
    [InlineData("Trygga unga forra aret", "TU", 2025)]
    [InlineData("i fjol Trygga unga", "TU", 2025)]
    [InlineData("Trygga unga nästa år", "TU", 2027)]
    [InlineData("Trygga unga last year", "TU", 2025)]
    [InlineData("lovstödet in 2020", "LOV", 2020)]
    [InlineData("insatsen Trygga unga just nu tack", "TU", 2026)]
    [InlineData("Agenda 2030", "AG", 2026)]
    [InlineData("agenda 2030?", "AG", 2026)]
    [InlineData("Agenda 2030 2025", "AG", 2025)]
    [InlineData("2025 Agenda 2030", "AG", 2025)]
    [InlineData("Agenda 2030 i fjol", "AG", 2025)]
    [InlineData("Trygg hela vägen 2024–2027", "TB", 2026)]
    [InlineData("trygg hela vagen 2024-2027", "TB", 2026)]
    [InlineData("trygg hela vägen 2024", "TB", 2024)]
    [InlineData("Trygg hela vägen 2024–2027 2025", "TB", 2025)]
    public void One_name_and_one_year(string question, string id, int year)
    {
        var asked = NameInQuestion.Read(question, All, Today);
        Assert.Equal((Nearness.Whole, id, year, false), (asked.Match.Nearness, Assert.Single(asked.Match.Initiatives).Id, asked.Year, asked.SeveralYears));
    }

    [Theory]
    [InlineData("ordningvakter 2020", 2020)]
    [InlineData("ordningvakter", 2026)]
    public void A_slip_in_the_name_is_none_in_the_year(string question, int year)
    {
        var asked = NameInQuestion.Read(question, All, Today);
        Assert.Equal((Nearness.Slip, year), (asked.Match.Nearness, asked.Year));
    }

    [Theory]
    [InlineData("Trygga unga 2019-2021")]
    [InlineData("Trygga unga 2019–2021")]
    [InlineData("Trygga unga 2020 och 2021")]
    [InlineData("Trygga unga i år och i fjol")]
    public void Several_years_are_told_from_one(string question)
    {
        var asked = NameInQuestion.Read(question, All, Today);
        Assert.True(asked.SeveralYears);
        Assert.Equal("TU", Assert.Single(asked.Match.Initiatives).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("i år")]
    [InlineData("för i fjol")]
    [InlineData("???")]
    public void A_year_alone_names_nothing(string question) => Assert.Equal("", NameInQuestion.Read(question, All, Today).Words);

    [Fact]
    public void A_message_full_of_years_is_read_at_once() =>
        Assert.NotEqual(Nearness.Whole, NameInQuestion.Read(string.Join(' ', Enumerable.Repeat("2020 x", 4_000)), All, Today).Match.Nearness);
}
