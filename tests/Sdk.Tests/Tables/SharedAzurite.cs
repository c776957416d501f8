using TeamsAssistant.Tests.Drivers;

namespace Sdk.Tests.Tables;

/// <summary>One Azurite for all classes that name this collection.</summary>
[CollectionDefinition(Name)]
public sealed class SharedAzurite : ICollectionFixture<AzuriteProcess>
{
    public const string Name = "Azurite";
}
