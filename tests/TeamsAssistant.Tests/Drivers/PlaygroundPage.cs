using Microsoft.Playwright;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>A person at the Playground's page in a real browser: writes, presses, fills in, and looks.</summary>
internal sealed class PlaygroundPage : IAsyncDisposable
{
    private const float PatienceMilliseconds = 60_000;

    // On a picture the last card is seen from its head.
    private const int WholeCard = 1400;

    // Between the list of chats and the log.
    private static readonly Clip Conversation = new() { X = 330, Y = 49, Width = 740, Height = 1270 };

    // All needed as root and without internet.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;
    private Keyboard? keyboard;

    private PlaygroundPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        this.playwright = playwright;
        this.browser = browser;
        this.page = page;
    }

    /// <summary>The same person without a mouse.</summary>
    public Keyboard Keyboard => keyboard ??= new Keyboard(page);

    private static string? Pictures => Environment.GetEnvironmentVariable("PLAYGROUND_PICTURES") is { Length: > 0 } folder ? folder : null;

    private ILocator Editor => page.Locator("[data-lexical-editor=true]").Last;

    /// <summary>Opens the page, and waits until the bot has been told that somebody is there.</summary>
    public static async Task<PlaygroundPage> OpenAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumInstall.Find(), Args = Flags });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = Pictures is null ? 900 : WholeCard }, Locale = "sv-SE" });
        page.SetDefaultTimeout(PatienceMilliseconds);

        // Its fonts come from the internet, which may swallow the request.
        await page.RouteAsync(
            outside => !new Uri(outside).IsLoopback && outside.StartsWith("http", StringComparison.Ordinal), route => route.AbortAsync());
        var opened = new PlaygroundPage(playwright, browser, page);
        await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await opened.ConnectedAsync(0);
        return opened;
    }

    /// <summary>Opens a channel for the first time, by its name in the list.</summary>
    public async Task GoToChannelAsync(string name)
    {
        var seen = await page.GetByText("conversationUpdate").CountAsync();
        await page.GetByText(name, new() { Exact = true }).First.ClickAsync();
        await ConnectedAsync(seen);
    }

    /// <summary>Goes back to the personal chat with the bot, where the page opened.</summary>
    public Task GoToPersonalChatAsync() => page.GetByText("Personal Chat").First.ClickAsync();

    /// <summary>Writes and sends; in a channel the bot is mentioned first, by picking it from the list that pops up.</summary>
    public async Task SayAsync(string text, bool mention = false)
    {
        await Editor.ClickAsync();
        if (mention)
        {
            await page.Keyboard.TypeAsync("@Ins", new() { Delay = 60 });
            await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "Insatser" }).ClickAsync();
            text = " " + text;
        }

        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses the last button of that name.</summary>
    public Task PressAsync(string button) => Button(button).ClickAsync();

    /// <summary>Presses the last link of that name, and gives the address that the browser then asks for.</summary>
    public async Task<Uri> FollowAsync(string link)
    {
        var asked = new TaskCompletionSource<string>();
        page.Context.Request += (_, request) => asked.TrySetResult(request.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).Last.ClickAsync();
        return new Uri(await asked.Task.WaitAsync(TimeSpan.FromMilliseconds(PatienceMilliseconds)));
    }

    /// <summary>Waits until the text is there.</summary>
    public Task SeesAsync(string text) => SeenAsync(page.GetByText(text).Last);

    private async Task SeenAsync(ILocator what)
    {
        try
        {
            await what.WaitForAsync();
        }
        catch (TimeoutException)
        {
            await SaveAsync("not-seen");
            throw;
        }
    }

    /// <summary>Picks one of a choice's radio buttons.</summary>
    public Task ChooseAsync(string choice) => page.GetByText(choice, new() { Exact = true }).Last.ClickAsync();

    /// <summary>Picks one of a folded choice's lines.</summary>
    public async Task PickAsync(string label, string choice)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = label }).Last.ClickAsync();
        await SeenAsync(page.GetByRole(AriaRole.Option, new() { Name = choice }).Last);
        await page.GetByRole(AriaRole.Option, new() { Name = choice }).Last.ClickAsync();
    }

    /// <summary>Fills in the input of that label.</summary>
    public Task FillAsync(string label, string text) => page.Locator("input, textarea").And(page.GetByLabel(label)).Last.FillAsync(text);

    /// <summary>Saves a picture of the page, when <c>PLAYGROUND_PICTURES</c> names a folder for it. The Playground has no phone width.</summary>
    public async Task SaveAsync(string name)
    {
        if (Pictures is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), Clip = Conversation });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    // Before this the editor drops what is typed.
    private Task ConnectedAsync(int seen) => page.GetByText("conversationUpdate").Nth(seen).WaitForAsync();
}
