using Xunit.Abstractions;

namespace TeamsAssistant.Tests.Sdk;

/// <summary>A report for now: what of sdk/ the product does not call. To be read when the product is whole, and to be emptied.</summary>
public sealed class SurfaceUseTests(ITestOutputHelper output)
{
    private static readonly string[] Subsets = ["AdaptiveCards", "Azure.Data.Tables", "Microsoft.Bot.Builder.Integration.AspNet.Core", "Microsoft.Graph"];

    [Fact]
    public void What_the_product_does_not_call_is_listed()
    {
        var unused = SurfaceUse.Unused(Beside("TeamsAssistant"), Subsets.Select(Beside));

        output.WriteLine($"{unused.Count} members of sdk/ that the product does not call:");
        foreach (var line in unused)
            output.WriteLine(line);
        Assert.DoesNotContain(unused, line => line.Contains("ShouldSerialize", StringComparison.Ordinal) || line.Contains(".ctor", StringComparison.Ordinal));
    }

    [Fact]
    public void What_these_tests_call_is_not_listed_and_what_they_leave_alone_is()
    {
        // The only two calls here of a type that nothing else in these tests uses.
        AdaptiveCards.AdaptiveHeight height = new(5);
        Assert.True(height.IsPixel());
        Assert.True(height == new AdaptiveCards.AdaptiveHeight(5));

        var unused = SurfaceUse.Unused(typeof(SurfaceUseTests).Assembly.Location, Subsets.Select(Beside))
            .Where(line => line.StartsWith("AdaptiveCards.AdaptiveHeight: ", StringComparison.Ordinal))
            .ToList();

        Assert.DoesNotContain(unused, line => line.Contains("IsPixel", StringComparison.Ordinal) || line.Contains("op_Equality", StringComparison.Ordinal));
        Assert.Contains(unused, line => line.Contains("op_Inequality", StringComparison.Ordinal));
    }

    private static string Beside(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
}
