using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>How deeply code is nested. The compiler turns a body into operations by recursion, so beyond some depth even a deep stack is not enough.</summary>
internal static class SyntaxDepth
{
    public const string Message = "the code is nested too deeply to be evaluated; split long chains into several statements";

    /// <summary>A call in a chain is two levels deep. A call takes some 1.5 kB of stack there, so this fits several times over.</summary>
    private const int MaxDepth = 40_000;

    public static bool IsBearable(SyntaxNode node)
    {
        // Every level takes a character at least.
        if (node.FullSpan.Length <= MaxDepth)
        {
            return true;
        }

        var depth = 0;
        var level = new List<SyntaxNode> { node };
        while (level.Count > 0)
        {
            if (++depth > MaxDepth)
            {
                return false;
            }

            level = [.. level.SelectMany(static parent => parent.ChildNodes()).Where(static child => child.FullSpan.Length > 1)];
        }

        return true;
    }
}
