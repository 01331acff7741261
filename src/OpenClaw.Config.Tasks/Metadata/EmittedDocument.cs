namespace OpenClaw.Config.Tasks.Metadata;

/// <summary>A file to write.</summary>
/// <param name="Name">The document's name, valid as a folder.</param>
/// <param name="Json">The text.</param>
internal sealed record EmittedDocument(string Name, string Json);

/// <summary>A document that the generator withheld.</summary>
/// <param name="Name">The document's name, which may be anything; for messages only, never for a path.</param>
/// <param name="Rules">The rules that block it.</param>
internal sealed record BlockedDocument(string Name, IReadOnlyList<string> Rules);

/// <summary>Something that could not be evaluated.</summary>
/// <param name="Path">The source file; empty where there is none.</param>
/// <param name="Line">The line, from one; zero where there is none.</param>
/// <param name="Column">The column, from one.</param>
/// <param name="Message">The sentence for the operator.</param>
internal sealed record EmittedProblem(string Path, int Line, int Column, string Message);
