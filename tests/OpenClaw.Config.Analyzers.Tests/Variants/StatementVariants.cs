using System.Text.RegularExpressions;

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

/// <summary>The statements in an extension method, called on the builder.</summary>
internal sealed class InExtension : Variant
{
    /// <inheritdoc />
    public override bool IsFor(Subject subject) => subject.File.Text.Contains("static class ", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) => $" /*!{Trail}*/[|{body.Arguments}.Moved{body.Method}()|]; ";

    /// <inheritdoc />
    protected override string Beside(Subject subject, MarkedBody body) => $"private static void Moved{body.Method}(this {body.Parameters[1..]} {{{subject.Render(body.Span)}}}\n";
}

/// <summary>The statements in a delegate that a local function calls.</summary>
internal sealed class InDelegate : Variant
{
    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body)
    {
        var type = body.Parameters[1..].Split(' ')[0];
        return $" Action<{type}> moved = {body.Arguments} => {{{subject.Render(body.Span)}}}; /*!{Trail}*/[|Call(moved, {body.Arguments})|]; static void Call(Action<{type}> what, {type} on) => what(on); ";
    }
}

/// <summary>The statements for two gateways of a fleet: one mistake in the source is one mistake.</summary>
internal sealed class InFleet : Variant
{
    /// <inheritdoc />
    public override bool IsFor(Subject subject) =>
        !subject.File.Text.Contains("[OpenClawFleet]", StringComparison.Ordinal) && subject.Places.All(place => subject.File.Bodies.Any(body => body.Span.Contains(place.Span)));

    /// <inheritdoc />
    public override string Write(Subject subject) => Marker().Replace(base.Write(subject), "[OpenClawFleet]").Replace("(OpenClawConfigBuilder claw)", "(OpenClawFleetBuilder fleet)", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override string Inside(Subject subject, MarkedBody body) =>
        $"foreach (var gateway in new[] {{ \"first\", \"second\" }}) {{ fleet.Gateway(\"{subject.Example.Name.Replace('.', '-')}-{body.Method}-\" + gateway, claw => {{{subject.Render(body.Span)}}}); }}";

    private static Regex Marker() => new(@"\[OpenClawConfig\([^)]*\)\]");
}
