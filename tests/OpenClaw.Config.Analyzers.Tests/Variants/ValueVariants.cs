namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>A variant of examples whose rule underlines a value: the value stands somewhere else.</summary>
internal abstract class ValueVariant : Variant
{
    /// <inheritdoc />
    public override bool IsFor(Subject subject) => subject.Values.Count > 0;

    /// <summary>The body with names in the place of the values.</summary>
    protected static string WithNames(Subject subject, MarkedBody body) => subject.Render(body.Span, static (number, _) => "value" + number);
}

/// <summary>The value as an argument of the method that holds the statements.</summary>
internal sealed class ValueIntoHelper : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        $" /*!{Trail}*/[|Moved{body.Method}({string.Join(", ", ValuesIn(subject, body).Select(number => Marked(subject, number)).Prepend(body.Arguments))})|]; ";

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body)
    {
        var parameters = string.Concat(ValuesIn(subject, body).Select(number => $", {subject.Values[number].Type} value{number}"));
        return $"private static void Moved{body.Method}{body.Parameters[..^1]}{parameters}) {{{WithNames(subject, body)}}}\n";
    }
}

/// <summary>The value as what a method returns.</summary>
internal sealed class ValueFromHelper : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => subject.Render(body.Span, static (number, _) => $"Value{number}()");

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"private static {subject.Values[number].Type} Value{number}() => {Marked(subject, number)};\n"));
}

/// <summary>The value as the item of a loop around the statements.</summary>
internal sealed class ValueInLoop : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"foreach (var value{number} in new {subject.Values[number].Type}[] {{ {Marked(subject, number)} }})\n")) + $"{{{WithNames(subject, body)}}}";
}

/// <summary>The value in a local variable.</summary>
internal sealed class ValueInLocal : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"{subject.Values[number].Type} value{number} = {Marked(subject, number)};\n")) + WithNames(subject, body);
}

/// <summary>The value in a field.</summary>
internal sealed class ValueInField : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => WithNames(subject, body);

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"private static readonly {subject.Values[number].Type} value{number} = {Marked(subject, number)};\n"));
}

/// <summary>The value in a constant.</summary>
internal sealed class ValueInConstant : ValueVariant
{
    /// <inheritdoc />
    public override bool IsFor(Subject subject) => subject.Values.Count > 0 && subject.Values.All(static value => value.IsConstant);

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => WithNames(subject, body);

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"private const {subject.Values[number].Type} value{number} = {Marked(subject, number)};\n"));
}

/// <summary>A value that nobody knows in its place.</summary>
internal sealed class ValueUnknown : ValueVariant
{
    /// <inheritdoc />
    public override bool IsSilent => true;

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        subject.Render(body.Span, (number, _) => $"Activator.CreateInstance<{subject.Values[number].Type}>()");
}

/// <summary>The value in a record, behind a query.</summary>
internal sealed class ValueInRecord : ValueVariant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => string.Concat(ValuesIn(subject, body).Select(number =>
        $"var value{number} = new[] {{ new Held{number}(1, {Marked(subject, number)}) }}.Where(held => held.Rank > 0).Select(held => held.Value).Single();\n")) + WithNames(subject, body);

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) =>
        string.Concat(ValuesIn(subject, body).Select(number => $"private sealed record Held{number}(int Rank, {subject.Values[number].Type} Value);\n"));
}

/// <summary>The value in one of two branches, of which nobody knows which is taken.</summary>
internal sealed class ValueInUnknownBranch : ValueVariant
{
    /// <inheritdoc />
    public override bool IsSilent => true;

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        subject.Render(body.Span, (number, marked) => $"(Activator.CreateInstance<bool>() ? {marked} : Activator.CreateInstance<{subject.Values[number].Type}>())");
}
