using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>Why a text could not be read.</summary>
/// <param name="Span">What stands in the way; empty at the end of the text.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column in UTF-16 code units, from 1.</param>
/// <param name="Message">One sentence without final stop: where it is, what is there, what was expected.</param>
public sealed record JsonError(SourceSpan Span, int Line, int Column, string Message);
