using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Others;

/// <summary>Paths that have to be absolute (W5, W6). The gateway's host is taken for no Windows.</summary>
public sealed class PathChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var password = context.Root["desktop"]["host"]["passwordFile"];
        if (TextOf(password)?.Trim() is { } file && !file.StartsWith("/", StringComparison.Ordinal))
        {
            found.Add(new("W5", password, $"{password.Path} takes an absolute path; ~ is none"));
        }

        var worktrees = context.Root["worktreeRoot"];
        if (TextOf(worktrees)?.Trim() is { } folder && folder != "~" && !folder.StartsWith("/", StringComparison.Ordinal) && !folder.StartsWith("~/", StringComparison.Ordinal))
        {
            found.Add(new("W6", worktrees, $"{worktrees.Path} is {Show(worktrees)}; write an absolute path, or one that begins with ~/"));
        }
    }
}
