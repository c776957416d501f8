namespace TeamsAssistant.Imports.Register;

/// <summary>What came out of a register file: the register, or every fault in it. All or nothing.</summary>
/// <param name="Register">The register, or null when there is a fault.</param>
/// <param name="Faults">By sheet, then row.</param>
/// <param name="Warnings">By sheet, then row; also given beside faults.</param>
public sealed record RegisterReading(
    Initiatives.Register? Register, IReadOnlyList<RegisterFault> Faults, IReadOnlyList<RegisterWarning> Warnings);
