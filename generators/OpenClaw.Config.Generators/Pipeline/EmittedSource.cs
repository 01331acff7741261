namespace OpenClaw.Config.Generators.Pipeline;

/// <summary>A file the generator adds. Strings only: a symbol, a syntax node or a location here would keep whole compilations alive.</summary>
/// <param name="HintName">The file's name, unique in the project.</param>
/// <param name="Key">The key of the metadata attribute.</param>
/// <param name="Value">Its value.</param>
internal sealed record EmittedSource(string HintName, string Key, string Value);
