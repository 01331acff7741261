using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>Diagnostics by the file they lie in.</summary>
/// <param name="ByTree">Those in C#.</param>
/// <param name="ByPath">Those in data files that the code reads.</param>
internal sealed record ReportedDiagnostics(Dictionary<SyntaxTree, ImmutableArray<Diagnostic>> ByTree, ILookup<string, Diagnostic> ByPath);
