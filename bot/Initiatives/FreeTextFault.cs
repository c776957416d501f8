namespace TeamsAssistant.Initiatives;

/// <summary>Why a text is not stored.</summary>
public enum FreeTextFault
{
    /// <summary>Longer than the field takes.</summary>
    TooLong,

    /// <summary>A control character other than a line break, or broken Unicode.</summary>
    ControlCharacter,

    /// <summary>A personal identity number; never repeated in what is said about it.</summary>
    PersonalIdentityNumber,
}
