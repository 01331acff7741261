using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>nint</c> and <c>nuint</c>: what overflows on one machine fits on the next.</summary>
internal static class NativeIntegers
{
    public const string Refusal = "nint and nuint are as wide as the machine that runs the code; use long or ulong";

    public static bool AreMet(ITypeSymbol? type) => Constants.Plain(type)?.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
