using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>One call of a builder member: what it writes, where, and where in the source that stands.</summary>
internal sealed class BuilderWrite(Call call, BuilderValue builder, BuilderMember member)
{
    public Call Call { get; } = call;

    public BuilderValue Builder { get; } = builder;

    /// <summary>Whether the write certainly happens.</summary>
    public bool IsCertain => Call.Run.Doubt == 0;

    private IMethodSymbol Method => (IMethodSymbol)Call.Member;

    private int Last => Call.Arguments.Length - 1;

    /// <summary>The object to write on and the key there; false when nobody can tell.</summary>
    public bool TryNavigate(out ConfigObject container, out string key)
    {
        container = Builder.Target;
        key = string.Empty;
        var segments = new List<(string Key, int Argument)>();
        if (member.Key.Length > 0)
        {
            segments.Add((member.Key, -1));
        }

        for (var i = 0; i < member.Keys; i++)
        {
            if (Key(i) is { } segment)
            {
                segments.Add((segment, i));
                continue;
            }

            (segments.Count == 0 ? container : Enter(container, segments)).AddUnknown();
            return false;
        }

        key = segments[segments.Count - 1].Key;
        segments.RemoveAt(segments.Count - 1);
        container = Enter(container, segments);
        return true;
    }

    /// <summary>The node of a single value.</summary>
    public ConfigNode ValueNode() => Nodes.Of(Call.Arguments[Last], Argument(Last), Method.Parameters[Last], this);

    /// <summary>The nodes of a list; null when nobody can tell them.</summary>
    public IReadOnlyList<ConfigNode>? Items()
    {
        var list = Call.Arguments[Last];
        switch (list)
        {
            case IEnumerableValue or ObjectValue when (list is ObjectValue made ? UserSequences.Of(made, Call.Syntax, Call.Frame) : ((IEnumerableValue)list).Items) is { } items:
                var places = WrittenElements();
                var nodes = new List<ConfigNode>();
                foreach (var item in items)
                {
                    Call.Run.Budget.Step(Call.Syntax);
                    nodes.Add(Nodes.Of(item, places is not null && nodes.Count < places.Count ? places[nodes.Count] : Argument(Last), null, this));
                }

                return nodes;
            case NullValue:
                Call.Throw(nameof(ArgumentNullException));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Where the whole call stands: of objects and lists, which many calls may write together.</summary>
    public Origin Origin() => Origin(null, Argument(Last));

    public Origin Origin(SyntaxNode? value, SyntaxNode argument)
    {
        var files = Call.Run.Files;
        return new Origin(files.SpanOf(value ?? argument), Name(), files.SpanOf(argument), Call.Frame.Trail?.Spans(files), KeySpan(member.Keys - 1));
    }

    // Of an object on the way to the place: it has the key, and no value of its own.
    private Origin OriginOfKey(int index)
    {
        var files = Call.Run.Files;
        var argument = files.SpanOf(Argument(index));
        return new Origin(argument, Name(), argument, Call.Frame.Trail?.Spans(files), KeySpan(index));
    }

    private SourceSpan? KeySpan(int index) => index < 0 ? null : Call.Run.Files.SpanOf(Call.Arguments[index].MadeBy ?? Argument(index));

    private ConfigObject Enter(ConfigObject container, IEnumerable<(string Key, int Argument)> segments) =>
        segments.Aggregate(container, (at, segment) => at.ObjectAt(segment.Key, segment.Argument < 0 ? Origin() : OriginOfKey(segment.Argument), IsCertain));

    private string? Key(int index)
    {
        switch (Call.Arguments[index])
        {
            case ScalarValue { Text: { } text }:
                return text;
            case TextValue text:
                return text.Text;
            case NullValue:
                Call.Throw(nameof(ArgumentNullException));
                return null;
            case EnumValue { Field: { } field }:
                return Call.Run.Contract.SpellingOf(field);
            default:
                return null;
        }
    }

    /// <summary>The identifier of the method: what a fix renames or removes.</summary>
    private SourceSpan? Name() => Call.Syntax is InvocationExpressionSyntax { Expression: var called }
        ? called switch
        {
            MemberAccessExpressionSyntax access => Call.Run.Files.SpanOf(access.Name.Identifier),
            MemberBindingExpressionSyntax binding => Call.Run.Files.SpanOf(binding.Name.Identifier),
            SimpleNameSyntax name => Call.Run.Files.SpanOf(name.Identifier),
            _ => null,
        }
        : null;

    /// <summary>The expression of an argument as written; the whole call for one that nobody wrote.</summary>
    public SyntaxNode Argument(int index) => Call.Written?[index] switch
    {
        { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax { Expression: var expression } } => expression,
        { ArgumentKind: ArgumentKind.Explicit } written => written.Value.Syntax,
        _ => Call.Syntax,
    };

    /// <summary>The expressions of a params list, one by one.</summary>
    private IReadOnlyList<SyntaxNode>? WrittenElements() => Call.Written?[Last] switch
    {
        { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } list } } => [.. list.ElementValues.Select(static value => value.Syntax)],
        { ArgumentKind: ArgumentKind.ParamCollection, Value: var value } => Elements(value),
        _ => null,
    };

    private static IReadOnlyList<SyntaxNode>? Elements(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is ICollectionExpressionOperation list ? [.. list.Elements.Select(static element => element.Syntax)] : null;
    }
}
