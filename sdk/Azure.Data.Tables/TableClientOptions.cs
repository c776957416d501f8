using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retries, diagnostics, transport and policies of the clients.</summary>
public class TableClientOptions : ClientOptions
{
    private static readonly string[] s_loggedHeaders = ["x-ms-version", "x-ms-date", "x-ms-error-code", "DataServiceVersion", "Prefer"];
    private static readonly string[] s_loggedQuery = ["$format", "$top", "$select"];

    /// <param name="serviceVersion">The version of the service's interface to speak.</param>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionString = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
        foreach (var header in s_loggedHeaders)
            Diagnostics.LoggedHeaderNames.Add(header);
        foreach (var parameter in s_loggedQuery)
            Diagnostics.LoggedQueryParameters.Add(parameter);
    }

    internal string VersionString { get; }

    /// <summary>The versions of the service's interface.</summary>
    public enum ServiceVersion
    {
        /// <summary>2019-02-02.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06.</summary>
        V2020_12_06 = 2,
    }
}
