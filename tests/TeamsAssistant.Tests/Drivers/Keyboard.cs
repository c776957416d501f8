using Microsoft.Playwright;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>The keyboard of a person who touches nothing else: Tab to what she wants, Enter, and typing.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostSteps = 3 * 400;
    private const int Stuck = 8;

    // What a screen reader would say of what has the focus.
    private const string Focused = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return '';
          if (at.dataset.lexicalEditor) return 'editor';
          const label = at.labels?.length ? [...at.labels].map(one => one.innerText).join(' ') : null;
          const by = at.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.innerText ?? '').join(' ');
          return (label || by || at.getAttribute('aria-label') || at.innerText || '').trim();
        }
        """;

    /// <summary>How many buttons were pressed.</summary>
    public int Presses { get; private set; }

    /// <summary>Writes in the message box, and sends.</summary>
    public async Task SaysAsync(string text)
    {
        await GoesToAsync("editor", back: false);
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to the button and presses it.</summary>
    /// <param name="button">Its name.</param>
    /// <param name="back">Goes back, as from the message box below the cards; else on, as from a field above.</param>
    public async Task PressesAsync(string button, bool back = true)
    {
        await GoesToAsync(button, back, whole: true);
        Presses++;
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Chooses among radio buttons, with the arrow keys from where she comes in.</summary>
    public async Task ChoosesAsync(string choice, params string[] among)
    {
        await GoesToAsync(among, back: true);
        for (var i = 0; i <= among.Length; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            if (await FocusedAsync() == choice)
            {
                return;
            }
        }

        Assert.Fail($"The arrow keys do not reach {choice}.");
    }

    /// <summary>Goes on to the field, and types in it.</summary>
    public async Task TypesAsync(string label, string text)
    {
        await GoesToAsync(label, back: false);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    private Task GoesToAsync(string name, bool back, bool whole = false) => GoesToAsync([name], back, whole);

    private async Task GoesToAsync(string[] names, bool back, bool whole = true)
    {
        var passed = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            var focused = await FocusedAsync();
            passed.Add(focused);
            if (passed.Count >= Stuck && passed.TakeLast(Stuck).Distinct().Count() == 1)
            {
                // While the Playground's log scrolls, a link in it keeps the focus of who comes backwards: she turns round.
                back = !back;
            }

            if (names.Any(name => whole ? focused == name : focused.StartsWith(name, StringComparison.Ordinal)))
            {
                return;
            }
        }

        var last = string.Join(" | ", passed.TakeLast(MostSteps / 10).Select(name => name.Length > 40 ? name[..40] : name));
        Assert.Fail($"The Tab key does not reach {string.Join(", ", names)}. It last came by: {last}. The page says: {await page.InnerTextAsync("body")}");
    }

    private Task<string> FocusedAsync() => page.EvaluateAsync<string>(Focused);
}
