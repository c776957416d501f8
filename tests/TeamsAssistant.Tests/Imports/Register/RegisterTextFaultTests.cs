using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Register;

/// <summary>Text that may not stand in a register, and is never repeated in what is said about it.</summary>
public sealed class RegisterTextFaultTests
{
    private static RegisterFiles Right => RegisterFiles.Right();

    [Theory]
    [InlineData("Mål", "Rör 640823-3234 och hans syster")]
    [InlineData("Namn", "Insats för 19640823 3234")]
    [InlineData("Område", "640823\u20133234")]
    [InlineData("Parter", "Polisen, 701063-2391")]
    [InlineData("Egen kolumn", "6408233234")]
    public void A_personal_identity_number_is_a_fault_and_never_repeated(string column, string text)
    {
        var reading = Right.Cell("insatser", 3, column, text).Read();

        var fault = Assert.Single(reading.Faults, fault => fault.Code == "text.identity");
        Assert.Equal((3, column, null), (fault.Row, fault.Column, fault.Found));
        AssertNeverSaid(reading, "3234", "2391");
    }

    [Fact]
    public void A_personal_identity_number_in_a_cell_that_is_wrong_anyway_is_not_repeated_either()
    {
        var reading = Right
            .Cell("insatser", 2, "Ansvarig", "640823-3234@example.se")
            .Cell("finansiering", 2, "Budget", "640823-3234")
            .Cell("omgångar", 2, "Omgång", "640823-3234")
            .Header("källor", "Överförs", "640823-3234")
            .Named("indikatorer", "640823-3234")
            .Read();

        Assert.NotEmpty(reading.Faults);
        AssertNeverSaid(reading, "3234");
    }

    [Theory]
    [InlineData("a\u0007b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void A_control_character_is_a_fault(string text)
    {
        var fault = Only(Right.Cell("insatser", 2, "Mål", text));

        Assert.Equal((2, "Mål", "text.control"), (fault.Row, fault.Column, fault.Code));
    }

    private static RegisterFault Only(RegisterFiles files)
    {
        var reading = files.Read();
        Assert.Null(reading.Register);
        return Assert.Single(reading.Faults);
    }

    private static void AssertNeverSaid(RegisterReading reading, params string[] secrets)
    {
        var said = string.Join('\n', reading.Faults.Select(fault => $"{fault} {string.Join(' ', fault.Arguments)}"))
            + string.Join('\n', reading.Warnings.Select(warning => $"{warning} {string.Join(' ', warning.Arguments)}"));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
    }
}
