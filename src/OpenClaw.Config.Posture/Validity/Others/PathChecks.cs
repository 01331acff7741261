using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Others;

/// <summary>Paths that have to be absolute (W5, W6), and the colour of accents (Y2). The gateway's host is taken for no Windows.</summary>
public sealed class PathChecks : ValidityCheck
{
    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        var password = context.Root["desktop"]["host"]["passwordFile"];
        if (TextOf(password)?.Trim() is { } file && !file.StartsWith("/", StringComparison.Ordinal))
        {
            yield return new("W5", password, $"{password.Path} takes an absolute path; ~ is none");
        }

        var worktrees = context.Root["worktreeRoot"];
        if (TextOf(worktrees)?.Trim() is { } folder && folder != "~" && !folder.StartsWith("/", StringComparison.Ordinal) && !folder.StartsWith("~/", StringComparison.Ordinal))
        {
            yield return new("W6", worktrees, $"{worktrees.Path} is {Show(worktrees)}; write an absolute path, or one that begins with ~/");
        }

        var accent = context.Root["ui"]["prefs"]["accent"];
        if (TextOf(accent) is { } colour && colour != "theme" && !IsColour(colour))
        {
            yield return new("Y2", accent, $"{accent.Path} is {Show(accent)}; write 'theme' or a colour such as #1a2b3c");
        }
    }

    private static bool IsColour(string text) =>
        text.Length == 7 && text[0] == '#' && text.Skip(1).All(static c => c is (>= '0' and <= '9') || (c | 0x20) is (>= 'a' and <= 'f'));
}
