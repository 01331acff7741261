namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>The statements in a method that the marked one calls.</summary>
internal sealed class InHelper : Variant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => $" /*!{Trail}*/[|Moved{body.Method}({body.Arguments})|]; ";

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) => $"private static void Moved{body.Method}{body.Parameters} {{{subject.Render(body.Span)}}}\n";
}

/// <summary>The statements in a loop that runs once.</summary>
internal sealed class InLoop : Variant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => $"foreach (var onlyRound in new[] {{ 1 }}) {{{subject.Render(body.Span)}}}";
}

/// <summary>The statements where nobody knows whether they run.</summary>
internal sealed class UnderUnknownCondition : Variant
{
    /// <inheritdoc />
    public override bool IsSilent => true;

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => $"if (Activator.CreateInstance<bool>()) {{{subject.Render(body.Span)}}}";
}
