using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>
/// Semantic models without the analysis of nullability: nobody here asks for it, and it was about a third of what an evaluation costs.
/// </summary>
internal static class SemanticModels
{
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree)
    {
        try
        {
            return WithoutNullability(compilation, tree);
        }
        catch (MissingMethodException)
        {
            // The option is not settled in the compiler yet; a host may come without it.
            return compilation.GetSemanticModel(tree);
        }
        catch (TypeLoadException)
        {
            return compilation.GetSemanticModel(tree);
        }
    }

    /// <summary>A method of its own, so that a host without the option fails here and not in the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SemanticModel WithoutNullability(Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RSEXPERIMENTAL001 // Guarded above.
        compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001
}
