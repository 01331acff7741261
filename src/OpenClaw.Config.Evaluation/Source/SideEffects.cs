using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>
/// Whether a function changes anything that outlives its call. Matters only where the framework is free to leave a call out: what cannot be
/// told counts as a change.
/// </summary>
internal sealed class SideEffects(Bodies bodies)
{
    private static readonly HashSet<string> Changing =
    [
        "Add", "AddFirst", "AddLast", "AddRange", "Append", "AppendFormat", "AppendJoin", "AppendLine", "Clear", "CopyTo", "Dequeue", "DequeueEnqueue", "Enqueue", "EnqueueDequeue",
        "EnqueueRange", "EnsureCapacity", "ExceptWith", "Fill", "Insert", "InsertRange", "IntersectWith", "MoveNext", "MoveToImmutable", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt",
        "RemoveFirst", "RemoveLast", "RemoveRange", "RemoveWhere", "Replace", "Resize", "Reverse", "SetValue", "Sort", "SymmetricExceptWith", "TrimExcess", "TryAdd", "TryDequeue", "TryPop",
        "UnionWith",
    ];

    // A delegate that calls a delegate that calls a delegate: nobody needs more of that, and one may call itself.
    private const int MostDelegates = 8;

    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The delegates from around a lambda that it invokes: what they change is known when their values are.</summary>
    private readonly Dictionary<ISymbol, List<ISymbol>> _invoked = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a call of the function may change something.</summary>
    public bool MayHave(DelegateValue function) => MayHave(function, MostDelegates);

    private bool MayHave(DelegateValue function, int depth) => depth == 0 || function switch
    {
        LambdaValue lambda => MayHave(lambda, depth),
        MethodGroupValue group => Of(group.Method),
        CombinedValue combined => combined.Parts.Any(part => MayHave(part, depth - 1)),
        _ => true,
    };

    private bool MayHave(LambdaValue lambda, int depth)
    {
        var symbol = lambda.Function.Symbol;
        return Of(symbol, () => IsIn(lambda.Function.Body, lambda.Function.Syntax, _invoked[symbol] = []))
            || _invoked[symbol].Any(variable => lambda.Scope.Find(variable)?.Value is not DelegateValue invoked || MayHave(invoked, depth - 1));
    }

    private bool Of(IMethodSymbol method) => Of(method.OriginalDefinition, () => method.OriginalDefinition switch
    {
        { IsAbstract: true } => true,
        var definition when bodies.Declaration(definition) is { } declaration => bodies.Of(definition) is { } body && IsIn(body, declaration, null),
        // A builder of the library writes into the document.
        var definition => definition.MethodKind == MethodKind.DelegateInvoke || definition.ContainingType is { IsReferenceType: true, ContainingNamespace: { Name: "Config", ContainingNamespace.Name: "OpenClaw" } },
    });

    private bool Of(IMethodSymbol method, Func<bool> find)
    {
        if (!_known.TryGetValue(method, out var known))
        {
            // One that calls itself changes what the rest of it changes.
            _known[method] = false;
            _known[method] = known = find();
        }

        return known;
    }

    private bool IsIn(IOperation body, SyntaxNode scope, List<ISymbol>? invoked) => body.DescendantsAndSelf().Any(operation => operation switch
    {
        IAssignmentOperation { Target: var target } => IsOutside(target, scope),
        IIncrementOrDecrementOperation { Target: var target } => IsOutside(target, scope),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } => IsOutside(value, scope),
        IInvocationOperation call => IsCall(call, scope, invoked),
        IObjectCreationOperation { Constructor: { } constructor } => bodies.Declaration(constructor) is not null && Of(constructor),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } => bodies.Declaration(getter) is not null && Of(getter),
        _ => false,
    });

    private bool IsCall(IInvocationOperation call, SyntaxNode scope, List<ISymbol>? invoked)
    {
        var method = call.TargetMethod;
        if (invoked is not null && method.MethodKind == MethodKind.DelegateInvoke && VariableOf(call.Instance) is { } variable && !IsInside(variable, scope))
        {
            invoked.Add(variable);
            return false;
        }

        if (bodies.Declaration(method.OriginalDefinition) is not null || !ChangesItsReceiver(method))
        {
            return Of(method);
        }

        var receiver = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        return receiver is null || IsShared(receiver, scope);
    }

    private static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    private static bool ChangesItsReceiver(IMethodSymbol method) => Changing.Contains(method.Name) && method.ContainingType is
    { ContainingNamespace.Name: "Generic" } or { Name: "StringBuilder" or "Array" or "Span" or "MemoryExtensions" or "Builder" };

    /// <summary>Whether what is assigned to is there after the call.</summary>
    private static bool IsOutside(IOperation target, SyntaxNode scope) => target switch
    {
        ILocalReferenceOperation { Local: var local } => !IsInside(local, scope),
        IParameterReferenceOperation { Parameter: var parameter } => !IsInside(parameter, scope) || parameter.RefKind is RefKind.Ref or RefKind.Out,
        IDiscardOperation or IDeclarationExpressionOperation => false,
        ITupleOperation tuple => tuple.Elements.Any(element => IsOutside(element, scope)),
        IMemberReferenceOperation { Instance: { } instance } => IsShared(instance, scope),
        IArrayElementReferenceOperation { ArrayReference: var array } => IsShared(array, scope),
        IImplicitIndexerReferenceOperation { Instance: var instance } => IsShared(instance, scope),
        _ => true,
    };

    /// <summary>Whether somebody else may hold the object.</summary>
    private static bool IsShared(IOperation instance, SyntaxNode scope) => instance switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => false,
        IInstanceReferenceOperation => scope is not Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax,
        ILocalReferenceOperation { Local: var local } => !IsInside(local, scope) || (local.Type.IsReferenceType && !IsMadeInside(local, instance, scope)),
        IParameterReferenceOperation { Parameter: var parameter } => parameter.Type.IsReferenceType || !IsInside(parameter, scope) || parameter.RefKind is RefKind.Ref or RefKind.Out,
        IFieldReferenceOperation { Type.IsValueType: true, Instance: { } holder } => IsShared(holder, scope),
        IConversionOperation { Operand: var operand } => IsShared(operand, scope),
        IObjectCreationOperation or IArrayCreationOperation => false,
        // new StringBuilder().Append("a").Append("b")
        IInvocationOperation { Instance: { } first, TargetMethod: var method } when ChangesItsReceiver(method) => IsShared(first, scope),
        _ => true,
    };

    private static bool IsMadeInside(ILocalSymbol local, IOperation use, SyntaxNode scope)
    {
        var root = use;
        while (root.Parent is { } parent && scope.Span.Contains(parent.Syntax.Span))
        {
            root = parent;
        }

        var values = root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .Where(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            .Select(static declarator => declarator.GetVariableInitializer()?.Value);
        return values.FirstOrDefault() is { } value && Plain(value) is IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation;
    }

    private static IOperation Plain(IOperation operation) => operation is IConversionOperation { Operand: var operand } ? Plain(operand) : operation;

    private static bool IsInside(ISymbol symbol, SyntaxNode scope) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == scope.SyntaxTree && scope.Span.Contains(reference.Span));
}
