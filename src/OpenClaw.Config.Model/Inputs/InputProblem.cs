using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>Something wrong in a data file.</summary>
/// <param name="Span">The place in the file.</param>
/// <param name="Message">One sentence without the final full stop.</param>
public sealed record InputProblem(SourceSpan Span, string Message);
