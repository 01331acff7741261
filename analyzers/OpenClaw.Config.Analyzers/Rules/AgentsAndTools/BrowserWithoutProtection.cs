using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Chromium keeps pages apart from the machine and from each other. Settings and arguments that switch this off, or that let others steer the browser.</summary>
[NoFix("What the browser needs it for is for the operator to find out.")]
internal sealed class BrowserWithoutProtection() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4066",
        "The browser runs without its own protection",
        "'{0}' is {1}: {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private const string Unsandboxed = "a page that breaks into the browser is on the gateway's machine at once";
    private const string OtherOrigins = "any page reads what the browser is signed in to elsewhere";
    private const string Certificates = "anyone on the way may pass for any site";

    private static readonly Dictionary<string, string> Arguments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--no-sandbox"] = Unsandboxed,
        ["--disable-setuid-sandbox"] = Unsandboxed,
        ["--disable-seccomp-filter-sandbox"] = Unsandboxed,
        ["--disable-namespace-sandbox"] = Unsandboxed,
        ["--disable-gpu-sandbox"] = Unsandboxed,
        ["--no-zygote-sandbox"] = Unsandboxed,
        ["--single-process"] = Unsandboxed,
        ["--disable-web-security"] = OtherOrigins,
        ["--disable-site-isolation-trials"] = OtherOrigins,
        ["--disable-site-isolation-for-policy"] = OtherOrigins,
        ["--allow-file-access-from-files"] = "a page from a file reads other files of the machine",
        ["--allow-running-insecure-content"] = "pages run code that came in the clear",
        ["--remote-allow-origins"] = "pages of these origins steer the browser",
        ["--ignore-certificate-errors"] = Certificates,
        ["--ignore-certificate-errors-spki-list"] = Certificates,
        ["--allow-insecure-localhost"] = Certificates,
        ["--unsafely-treat-insecure-origin-as-secure"] = Certificates,
    };

    private static readonly string[] Loopback = ["127.0.0.1", "localhost", "::1", "[::1]"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var browser = context.Root["browser"];
        if (browser["enabled"].Boolean == false)
        {
            return;
        }

        if (browser["noSandbox"].Boolean == true)
        {
            context.Report(browser["noSandbox"], [browser["noSandbox"].Path.ToString(), "true", Unsandboxed]);
        }

        foreach (var argument in PathPattern.Select(browser, "extraArgs.[]"))
        {
            if (argument.Text?.Trim() is { Length: > 0 } text && Effect(text) is { } effect)
            {
                context.Report(argument, [argument.Path.ToString(), $"'{text}'", effect]);
            }
        }
    }

    private static string? Effect(string argument)
    {
        var equals = argument.IndexOf('=');
        var name = equals < 0 ? argument : argument.Substring(0, equals);
        return Arguments.TryGetValue(name, out var effect) ? effect
            : name == "--remote-debugging-address" && !Loopback.Contains(argument.Substring(equals + 1)) ? "whoever reaches that address steers the browser, without a password, with every account that is signed in there"
            : null;
    }
}
