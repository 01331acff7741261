using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Expressions.Patterns;
using OpenClaw.Config.Evaluation.Statements;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>Knows which handler understands which kind of operation. A new construct of C# is a new handler and a line here.</summary>
internal static class Router
{
    private static readonly IReadOnlyDictionary<OperationKind, IExpressionHandler> Expressions = Table<IExpressionHandler>(
    [
        new Literals(), new Utf8Strings(), new TypeOfs(), new DefaultValues(), new InvalidCode(), new Wrappers(),
        new LocalReferences(), new ParameterReferences(), new FieldReferences(), new PropertyReferences(), new InstanceReferences(), new Discards(),
        new DeclarationExpressions(), new SimpleAssignments(), new CompoundAssignments(), new CoalesceAssignments(), new Increments(), new DeconstructionAssignments(),
        new ConversionHandler(), new UnaryHandler(), new BinaryHandler(), new ConditionalExpressions(), new Coalescings(), new ConditionalAccesses(), new ConditionalReceivers(),
        new IsPatterns(), new IsTypes(), new SwitchExpressions(), new ThrowExpressions(),
        new InvocationHandler(), new ObjectCreations(), new TypeParameterCreations(), new AnonymousObjectCreations(), new Withs(), new AnonymousFunctions(), new DelegateCreations(), new MethodReferences(),
        new ArrayCreations(), new ArrayElements(), new CollectionExpressions(), new Ranges(), new ImplicitIndexers(), new Tuples(), new TupleComparisons(), new Interpolations(), new InterpolatedHandlers(),
    ]);

    private static readonly IReadOnlyDictionary<OperationKind, IStatementHandler> Statements = Table<IStatementHandler>(
    [
        new Blocks(), new ExpressionStatements(), new SilentStatements(), new InvalidStatements(), new VariableDeclarations(),
        new Returns(), new Yields(), new Branches(), new Labels(), new ThrowStatements(), new IfStatements(), new SwitchStatements(), new Loops(),
    ]);

    public static IExpressionHandler? Expression(OperationKind kind) => Expressions.TryGetValue(kind, out var handler) ? handler : null;

    public static IStatementHandler? Statement(OperationKind kind) => Statements.TryGetValue(kind, out var handler) ? handler : null;

    private static Dictionary<OperationKind, T> Table<T>(IEnumerable<T> handlers)
        where T : IHandler
    {
        var table = new Dictionary<OperationKind, T>();
        foreach (var handler in handlers)
        {
            foreach (var kind in handler.Kinds)
            {
                table.Add(kind, handler);
            }
        }

        return table;
    }
}
