using System.Reflection;
using Xunit.Abstractions;

namespace Sdk.Tests.Surface;

/// <summary>
/// sdk/surface.txt is what the product may call. Built on sdk/ it must say exactly what is there; built with
/// -p:Sdk=packages every line of it must be borne out by the real assemblies.
/// </summary>
public sealed class SurfaceTests(ITestOutputHelper output)
{
    [Fact]
    public void The_surface_written_down_is_the_surface()
    {
        var file = Path.Combine(Repository.Root, "sdk", "surface.txt");
        var written = File.Exists(file) ? File.ReadAllText(file) : "";
        if (Repository.Sdk == "packages")
        {
            output.WriteLine("Built with -p:Sdk=packages: only asked whether every line of sdk/surface.txt exists in the real assemblies.");
            var missing = SurfaceListing.Missing(written, Repository.AssembliesBesideTests());
            Assert.True(missing.Count == 0, "sdk/surface.txt says what the real packages lack:\n" + string.Join("\n", missing));
            return;
        }

        var actual = SurfaceListing.Write(SurfaceListing.Assemblies.Select(Assembly.Load));
        if (Environment.GetEnvironmentVariable("UPDATE_SURFACE") == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        var differences = SurfaceListing.Differences(written, actual);
        Assert.True(
            differences.Count == 0,
            "sdk/surface.txt differs from what is in sdk/ (- only in the file, + only in sdk/). A member enters when the product calls it and the facts "
            + "bear it out; then run the test with UPDATE_SURFACE=1, which rewrites the file:\n" + string.Join("\n", differences));
        Assert.Equal(actual, written.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_line_of_a_listing_is_found_in_the_assemblies_it_was_made_of()
    {
        Assembly[] assemblies = [typeof(SurfaceSample).Assembly, typeof(AdaptiveCards.AdaptiveCard).Assembly];
        Assert.Empty(SurfaceListing.Missing(SurfaceListing.Write(assemblies), assemblies));
    }

    [Theory]
    [InlineData("public class AdaptiveCards.AdaptiveKard", "AdaptiveKard: no such type")]
    [InlineData("public sealed class AdaptiveCards.AdaptiveChoice", "AdaptiveChoice: is declared as public class")]
    [InlineData("public class AdaptiveCards.AdaptiveChoice : Exception", "AdaptiveChoice: does not derive from Exception")]
    [InlineData("public class AdaptiveCards.AdaptiveChoice\n    public int Title { get; set; }", "AdaptiveChoice: public int Title { get; set; }")]
    [InlineData("public class AdaptiveCards.AdaptiveChoice\n    public AdaptiveChoice(string titel, string value)", "AdaptiveChoice: public AdaptiveChoice(string titel, string value)")]
    public void A_line_that_the_assemblies_do_not_bear_out_is_told(string listing, string expected)
    {
        var missing = Assert.Single(SurfaceListing.Missing(listing, [typeof(AdaptiveCards.AdaptiveCard).Assembly]));
        Assert.Contains(expected, missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_may_be_inherited_in_the_real_assembly()
        => Assert.Empty(SurfaceListing.Missing(
            "public class AdaptiveCards.AdaptiveTextBlock : AdaptiveElement\n    public bool Separator { get; set; }",
            [typeof(AdaptiveCards.AdaptiveCard).Assembly]));

    [Fact]
    public void A_listing_reads_like_the_declarations()
        => Assert.Equal(
            """
            public abstract class Sdk.Tests.Surface.SurfaceSample : IDisposable
                protected static readonly string Nothing
                public const int Most = 5
                protected SurfaceSample(string name)
                public int? this[int index] { get; protected set; }
                public string Name { get; init; }
                protected abstract event EventHandler Changed
                protected abstract bool TryGet<T>(ref int count, out T value) where T : class, IDisposable, new()
                public static SurfaceSample implicit operator(string name)
                public virtual void Dispose()

            """.ReplaceLineEndings("\n"),
            SurfaceType.Of(typeof(SurfaceSample)).ToString());

    [Fact]
    public void A_difference_names_the_type_of_the_member()
        => Assert.Equal(
            ["+ N.C: public int A()", "- N.C: public int B()"],
            SurfaceListing.Differences("public class N.C : D\n    public int B()", "public class N.C : D\n    public int A()"));
}
