using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A rate limit that is set and yet lets guess on: the audit only asks whether there is one.</summary>
[NoFix("How often people mistype is for the operator to say.")]
internal sealed class GuessingLimitVoid() : ConfigRule(Rule)
{
    // Below one guess a second nobody mistypes by hand, and no program may guess.
    private const double MostGuessesPerMinute = 60;
    private const double DefaultWindow = 60_000;
    private const double ShortestLockout = 1_000;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2058",
        "A limit on guessing that limits nothing",
        "'{0}' is {1}, which {2}: credentials can be guessed nearly as fast as without the limit",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var limit = context.Root["gateway"]["auth"]["rateLimit"];
        var (attempts, window, lockout) = (limit["maxAttempts"], limit["windowMs"], limit["lockoutMs"]);
        var length = window.IsAbsent ? DefaultWindow : window.Number;
        if (attempts.Number is { } most && length is { } ms and > 0 && most * 60_000 / ms > MostGuessesPerMinute)
        {
            context.Report(attempts, [attempts.Path.ToString(), Text(most), $"allows {Text(Math.Round(most * 60_000 / ms))} failures a minute"], causes: [window]);
        }

        if (lockout.Number is { } pause && pause < ShortestLockout)
        {
            context.Report(lockout, [lockout.Path.ToString(), Text(pause), "shuts out for less than a second"]);
        }
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
