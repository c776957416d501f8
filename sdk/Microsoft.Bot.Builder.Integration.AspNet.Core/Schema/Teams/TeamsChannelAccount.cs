using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member as Teams describes it.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    [JsonProperty("surname")]
    public string Surname { get; set; }

    [JsonProperty("email")]
    public string Email { get; set; }

    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Teams says <c>objectId</c> in rosters and <c>aadObjectId</c> in activities: both mean the Entra object id, and both are written.</summary>
    [JsonProperty("objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
