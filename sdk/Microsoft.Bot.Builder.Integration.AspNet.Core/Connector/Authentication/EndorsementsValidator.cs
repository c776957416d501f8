namespace Microsoft.Bot.Connector.Authentication;

public static class EndorsementsValidator
{
    /// <summary>True when the key vouches for the channel; also when nothing is expected of it.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrWhiteSpace(expectedEndorsement))
            return true;
        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
