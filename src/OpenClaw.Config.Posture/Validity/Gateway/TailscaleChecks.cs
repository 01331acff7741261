using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Gateway;

/// <summary>A gateway behind Tailscale listens on this machine alone (G1) and asks who is there (G2).</summary>
public sealed class TailscaleChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var gateway = context.Root["gateway"];
        var mode = gateway["tailscale"]["mode"];
        if (mode.Text is not ("serve" or "funnel"))
        {
            return;
        }

        var (bind, host) = (gateway["bind"], gateway["customBindHost"]);
        if (TextOf(bind) is { } to && to != "loopback" && !(to == "custom" && MayBeLoopback(host)))
        {
            found.Add(new("G1", bind, to == "custom"
                ? $"{bind.Path} is 'custom', but {mode.Path} '{mode.Text}' needs {host.Path} to be a loopback address such as 127.0.0.1"
                : $"{bind.Path} is {Show(bind)}, but {mode.Path} '{mode.Text}' needs the gateway to listen on loopback only")
            {
                Stage = ValidityStage.TailscaleBind,
            });
        }

        var auth = gateway["auth"]["mode"];
        if (auth.Text == "none")
        {
            found.Add(new("G2", auth, $"{auth.Path} is 'none', but {mode.Path} '{mode.Text}' shows the gateway to others; ask for a token or password") { Stage = ValidityStage.TailscaleAuth });
        }
    }

    private static bool MayBeLoopback(ConfigCursor host)
    {
        if (host.IsAbsent || TextOf(host) is not { } text)
        {
            return !host.IsAbsent;
        }

        var parts = text.Split('.');
        return parts.Length == 4 && parts[0] == "127"
            && parts.All(static part => part.Length is > 0 and < 4 && part.All(static c => c is >= '0' and <= '9') && int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) < 256 && (part.Length == 1 || part[0] != '0'));
    }
}
