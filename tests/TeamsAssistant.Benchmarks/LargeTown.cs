using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// The small municipality with as many officials as asked for, each with one initiative: the first 200 of the board, the others of the
/// other committee.
/// </summary>
internal static class LargeTown
{
    /// <summary>The channel where the board's round is started.</summary>
    public const string Channel = "19:uppfoljning@thread.tacv2";

    private const int MostOfTheBoard = 200;

    public static Register Register(int officials) => Town.Register with
    {
        People = [.. Town.Register.People, .. Enumerable.Range(0, officials).Select(number => Town.Person(Official(number), $"Person {number}", new RoleGrant(Role.Official, Town.Board.Abbreviation)))],
        Initiatives =
        [
            .. Town.Register.Initiatives,
            .. Enumerable.Range(0, officials).Select(number => Town.Initiative(Initiative(number), $"Insats {number}") with
            {
                Committee = (number < MostOfTheBoard ? Town.Board : Town.Culture).Abbreviation,
                Owner = Official(number),
                ObjectCodes = [string.Create(CultureInfo.InvariantCulture, $"9{number:D4}")],
                Funding = [new Funding(2026, "Ram", 10_000_000)],
            }),
        ],
    };

    public static string Official(int number) => string.Create(CultureInfo.InvariantCulture, $"22222222-2222-4222-8222-{number:D12}");

    public static string Initiative(int number) => string.Create(CultureInfo.InvariantCulture, $"I{number:D4}");

    /// <summary>The person in a chat of her own with the bot.</summary>
    public static TeamsPerson Person(this RunningAssistant assistant, string id) => new(assistant, id, id, $"a:{id}");

    /// <summary>Starts the board's round in its channel, and gives the card that the channel got.</summary>
    public static async Task<ReceivedCard> StartRoundAsync(this RunningAssistant assistant)
    {
        await assistant.Person(Town.Sara).InThe(Channel).Says("starta omgång KS");
        return RunningAssistant.CardOf(assistant.Connector.All.Last(sent => sent.Conversation == Channel));
    }
}
