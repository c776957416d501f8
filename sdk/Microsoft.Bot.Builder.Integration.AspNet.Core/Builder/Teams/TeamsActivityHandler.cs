using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>As <see cref="ActivityHandler"/>, with Teams' members and channel data in place of the plain ones.</summary>
public class TeamsActivityHandler : ActivityHandler
{
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ChannelId != Channels.Msteams)
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);

        var team = turnContext.Activity.GetChannelData<TeamsChannelData>()?.Team;
        if (turnContext.Activity.MembersAdded is { } added)
            return OnTeamsMembersAddedDispatchAsync(added, team, turnContext, cancellationToken);
        if (turnContext.Activity.MembersRemoved is { } removed)
            return OnTeamsMembersRemovedDispatchAsync(removed, team, turnContext, cancellationToken);
        return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>Looks up each person added, one call each, unless the activity already tells more than the id.</summary>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded)
        {
            var known = member.Properties.HasValues || member.Id == turnContext.Activity.Recipient?.Id;
            members.Add(known ? AsTeams(member) : await LookUpAsync(turnContext, member, cancellationToken));
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync(membersRemoved.Select(AsTeams).ToList(), teamInfo, turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(teamsMembersAdded.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync(teamsMembersRemoved.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    private static TeamsChannelAccount AsTeams(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();

    private static async Task<TeamsChannelAccount> LookUpAsync(ITurnContext turnContext, ChannelAccount member, CancellationToken cancellationToken)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken) ?? AsTeams(member);
        }
        catch (ErrorResponseException gone) when (gone.Body?.Error?.Code == "ConversationNotFound")
        {
            // The conversation can be gone before this turn runs; the id is then all there is to know.
            return AsTeams(member);
        }
    }
}
