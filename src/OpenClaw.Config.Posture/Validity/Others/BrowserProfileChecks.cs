using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Others;

/// <summary>Browser profiles: how the browser is reached depends on the driver (B1).</summary>
public sealed class BrowserProfileChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["browser.profiles.*"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var profile in context.PlacesOf(this).All)
        {
            if (profile is { IsPresent: true, Node: ConfigObject } && !profile["driver"].IsUnknown)
            {
                Profile(profile, found);
            }
        }
    }

    private static void Profile(ConfigCursor profile, List<ValidityViolation> found)
    {
        var driver = profile["driver"].Text;
        var (port, url, data) = (profile["cdpPort"], profile["cdpUrl"], profile["userDataDir"]);
        if (driver is not ("existing-session" or "extension") && (port.IsAbsent || port.Number == 0) && (url.IsAbsent || url.Text?.Length == 0))
        {
            Add(profile, "says nowhere how the browser is reached; set cdpPort or cdpUrl");
        }

        if (driver != "existing-session" && TextOf(data)?.Length > 0)
        {
            Add(data, "has a userDataDir, which only the driver 'existing-session' takes");
        }

        if (driver == "extension" && TextOf(url)?.Length > 0)
        {
            Add(url, "has a cdpUrl, but with the driver 'extension' the relay decides that; remove it");
        }

        void Add(ConfigCursor at, string fault) => found.Add(new("B1", at, $"{profile.Path} {fault}") { Path = profile.Path });
    }
}
