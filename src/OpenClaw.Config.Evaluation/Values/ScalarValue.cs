using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A boolean, character, number or string. The content's CLR type is exactly the type in the interpreted program.</summary>
internal sealed class ScalarValue(SyntaxNode? madeBy, object content) : Value(madeBy)
{
    public object Content { get; } = content;

    public string? Text => Content as string;

    public override string Noun => Content is string ? "a string" : "a " + Content.GetType().Name;

    /// <summary>As the host prints it when it says what was wrong with it.</summary>
    public override string ToString() => Convert.ToString(Content, System.Globalization.CultureInfo.InvariantCulture);
}
