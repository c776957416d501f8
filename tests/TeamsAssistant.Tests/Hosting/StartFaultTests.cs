using Azure;
using Azure.Identity;
using TeamsAssistant.Hosting;

namespace TeamsAssistant.Tests.Hosting;

/// <summary>Every way in which storage fails at start is one sentence.</summary>
public sealed class StartFaultTests
{
    public static TheoryData<Exception, string> Faults => new()
    {
        { new RequestFailedException("no address here"), "does not answer" },
        { new RequestFailedException(403, "secret", "AuthorizationFailure", null), "refuses the assistant" },
        { new RequestFailedException(404, "secret", "ResourceNotFound", null), "answers 404 ResourceNotFound" },
        { new RequestFailedException(500, "secret", "InternalError", null), "answers 500 InternalError" },
        { new TaskCanceledException("secret"), "did not answer in time" },
        { new TimeoutException("secret"), "did not answer in time" },
        { new AuthenticationFailedException("secret"), "no identity" },
        { new AggregateException(new RequestFailedException("secret"), new RequestFailedException("secret")), "does not answer" },
        { new AggregateException(new TaskCanceledException("secret"), new TaskCanceledException("secret")), "did not answer in time" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_storage_is_one_sentence_without_the_exception_s_own_words(Exception fault, string words)
    {
        var sentence = StartFault.Explain(fault);

        Assert.NotNull(sentence);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    [Fact]
    public void A_fault_of_ours_keeps_its_stack_trace() => Assert.Null(StartFault.Explain(new InvalidOperationException("ours")));
}
