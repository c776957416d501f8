using System.Text;

namespace TeamsAssistant.Imports.Register;

/// <summary>How names, fixed words, ids and addresses are compared: Unicode NFC, without case and outer spaces.</summary>
internal static class Fold
{
    /// <summary>The text in the form that is compared.</summary>
    public static string Of(string text) => Nfc(text).ToUpperInvariant();

    /// <summary>NFC without outer spaces. Broken Unicode, which has no NFC, stays as it is: it is a fault of its own.</summary>
    public static string Nfc(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC).Trim();
        }
        catch (ArgumentException)
        {
            return text.Trim();
        }
    }
}
