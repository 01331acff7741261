using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>Library methods that write no single place.</summary>
internal static class Directives
{
    private static readonly BuilderMember RawMember = new(string.Empty, BuilderShape.Value, 1, null, null);

    /// <summary><c>builder.Raw(key, json)</c>.</summary>
    public static Value Raw(Call call)
    {
        // An extension method: the builder is its first argument, and the rest is as if it were a member.
        var receiver = call.Instance ?? call.Arguments[0];
        var first = call.Instance is null ? 1 : 0;
        if (receiver is not BuilderValue builder)
        {
            return receiver is NullValue ? call.Throw(nameof(ArgumentNullException)) : receiver;
        }

        var member = new Call(call.Frame, call.Syntax, call.Member, builder, [.. call.Arguments.Skip(first)]) { Written = call.Written?.Skip(first).ToArray() };
        var write = new BuilderWrite(member, builder, RawMember);
        if (write.TryNavigate(out var container, out var key))
        {
            container.Set(key, Parsed(member.Arguments[1], write), write.IsCertain);
        }

        return builder;
    }

    /// <summary><c>claw.AcceptRisk(rule, because, until)</c>.</summary>
    public static Value AcceptRisk(Call call)
    {
        if (call.Instance is not BuilderValue builder)
        {
            return call.Instance is NullValue ? call.Throw(nameof(NullReferenceException)) : call.Instance ?? call.Run.Poison(call.Syntax);
        }

        switch (call.Arguments[0], call.Arguments[1])
        {
            case (NullValue, _) or (_, NullValue):
                call.Throw(nameof(ArgumentNullException));
                break;
            case (ScalarValue { Text: { } rule }, ScalarValue { Text: { } because }):
                if (call.Arguments.Length > 2 && call.Arguments[2] is ScalarValue { Text: { } day } && !Days.IsDay(day))
                {
                    call.Throw(nameof(ArgumentException));
                }
                else if (call.Run.Doubt == 0 && UntilOf(call) is { IsKnown: true, Day: var until })
                {
                    var write = new BuilderWrite(call, builder, RawMember);
                    var origin = write.Origin(call.Arguments[0].MadeBy, write.Argument(0));
                    builder.Document.Document.Accept(new AcceptedRisk(rule, because, origin, until));
                }
                else
                {
                    // Whether, or until when: an accepted check stands in the file, and then nobody knows the file.
                    builder.Document.IsSpoiled |= NamesCheck(rule);
                }

                break;
            case var (named, _):
                builder.Document.IsSpoiled |= named is not ScalarValue { Text: { } name } || NamesCheck(name);
                break;
        }

        return builder;
    }

    private static bool NamesCheck(string rule) => new AcceptedRisk(rule, string.Empty, null).IsOfAuditCheck;

    // Until a day that nobody knows is not until any day.
    private static (bool IsKnown, string? Day) UntilOf(Call call) => call.Arguments.Length < 3 ? (true, null) : call.Arguments[2] switch
    {
        NullValue => (true, null),
        ScalarValue { Text: { } day } => (true, day),
        _ => (false, null),
    };

    /// <summary><c>fleet.Gateway(name, configure)</c>.</summary>
    public static Value Document(Call call)
    {
        if (call.Instance is not FleetValue)
        {
            return call.Instance is NullValue ? call.Throw(nameof(NullReferenceException)) : call.Instance ?? call.Run.Poison(call.Syntax);
        }

        if (call.Run.Doubt > 0 || call.Arguments[0] is not ScalarValue { Text: { } name } || call.Arguments[1] is not DelegateValue configure)
        {
            if (call.Arguments.Any(static argument => argument is NullValue))
            {
                call.Throw(nameof(ArgumentNullException));
            }

            call.Run.Documents.Spoil();
            return call.Instance;
        }

        var written = call.Written?[0]?.Syntax is ArgumentSyntax { Expression: var expression } ? expression : call.Syntax;
        call.Run.Documents.Write(
            name,
            call.Arguments[0].MadeBy ?? written,
            call.Frame.Trail,
            document => Invoker.Invoke(configure, [new BuilderValue(call.Syntax, document, document.Document.Root)], call.Syntax, call.Frame));
        return call.Instance;
    }

    private static ConfigNode Parsed(Value json, BuilderWrite write)
    {
        var call = write.Call;
        var argument = call.Written?[1]?.Syntax is ArgumentSyntax { Expression: var expression } ? expression : call.Syntax;
        var origin = write.Origin(json.MadeBy, argument);
        switch (json)
        {
            case ScalarValue { Text: { } text }:
                var result = Json5Reader.Read(null, text, new JsonReadOptions { Marks = NodeMarks.Raw, Origin = origin });
                if (result.IsSuccess)
                {
                    return result.Root;
                }

                call.Run.Refuse(argument, $"this is no JSON: line {result.Error.Line}, column {result.Error.Column}: {result.Error.Message}", call.Frame);
                break;
            case NullValue:
                call.Throw(nameof(ArgumentNullException));
                break;
        }

        return new ConfigUnknown(UnknownReason.Poisoned, origin);
    }
}
