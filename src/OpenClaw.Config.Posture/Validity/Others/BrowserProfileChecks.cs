using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Others;

/// <summary>Browser profiles: how the browser is reached depends on the driver (B1).</summary>
public sealed class BrowserProfileChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["browser.profiles.*"];

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context) =>
        from profile in context.PlacesOf(this).All
        where profile.IsPresent && profile.Node is ConfigObject && !profile["driver"].IsUnknown
        from fault in Faults(profile)
        select new ValidityViolation("B1", fault.At, $"{profile.Path} {fault.Text}") { Path = profile.Path };

    private static IEnumerable<(ConfigCursor At, string Text)> Faults(ConfigCursor profile)
    {
        var driver = profile["driver"].Text;
        var (port, url, data) = (profile["cdpPort"], profile["cdpUrl"], profile["userDataDir"]);
        if (driver is not ("existing-session" or "extension") && (port.IsAbsent || port.Number == 0) && (url.IsAbsent || url.Text?.Length == 0))
        {
            yield return (profile, "says nowhere how the browser is reached; set cdpPort or cdpUrl");
        }

        if (driver != "existing-session" && TextOf(data)?.Length > 0)
        {
            yield return (data, "has a userDataDir, which only the driver 'existing-session' takes");
        }

        if (driver == "extension" && TextOf(url)?.Length > 0)
        {
            yield return (url, "has a cdpUrl, but with the driver 'extension' the relay decides that; remove it");
        }
    }
}
