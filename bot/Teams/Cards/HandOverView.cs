using TeamsAssistant.Rounds.Duties;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Duties that are to move, or have moved, from one person to another.</summary>
/// <param name="From">Entra object id of who hands over.</param>
/// <param name="FromName">Her name.</param>
/// <param name="To">Entra object id of who receives.</param>
/// <param name="ToName">Her name.</param>
/// <param name="Duties">What moves.</param>
/// <param name="OpenQuestions">How many unanswered questions of open rounds move with them.</param>
public sealed record HandOverView(string From, string FromName, string To, string ToName, IReadOnlyList<PersonalDuty> Duties, int OpenQuestions);
