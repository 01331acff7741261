namespace OpenClaw.Config.Tool.Texts;

/// <summary>A stretch of text as people and editors count: lines and columns from 1, columns in UTF-16 code units, the end behind the last one.</summary>
internal readonly record struct TextRange(int Line, int Column, int EndLine, int EndColumn);
