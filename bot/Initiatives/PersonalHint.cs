namespace TeamsAssistant.Initiatives;

/// <summary>What in a text may be about an individual: asked about, not refused.</summary>
public enum PersonalHint
{
    /// <summary>What looks like a phone number.</summary>
    PhoneNumber,

    /// <summary>What looks like a person's full name beside a word for somebody in a case: brukare, elev, patient.</summary>
    NamedPerson,
}
