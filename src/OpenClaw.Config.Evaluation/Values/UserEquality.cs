using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>
/// Equality that the operator's types decide themselves. Collections and comparers call it behind the program's back, as the CLR's do.
/// </summary>
internal static class UserEquality
{
    /// <summary>What the default comparer says of two objects, neither of them null. Null: the type has no equality of its own.</summary>
    public static bool? AreEqual(ObjectValue x, Value y)
    {
        if ((x.Run ?? (y as ObjectValue)?.Run) is not { } run)
        {
            return HasOwn(x.Type) ? throw new UnknownEncounteredException() : null;
        }

        run.Budget.Step(x.MadeBy);
        var own = run.Equalities.Of(x.Type);
        return own.Kind switch
        {
            UserEqualityKind.None => null,
            UserEqualityKind.Record => y is ObjectValue other && RecordsAreEqual(x, other, x.Type, run),
            UserEqualityKind.Typed when own.IsOneAnswer => Ask(run, Fits(run, own.Own!, y) ? own.Own! : own.ObjectEquals!, x, y),
            UserEqualityKind.Typed => AskBoth(run, own, x, y),
            _ => Ask(run, own.Own!, x, y),
        };
    }

    /// <summary>
    /// A collection of <c>T</c> asks <c>IEquatable&lt;T&gt;</c>, one of <c>object</c> asks <c>Equals(object)</c>. Which of them it is cannot be told from the
    /// values, so they have to agree.
    /// </summary>
    private static bool AskBoth(Interpreter run, UserEqualityMembers own, ObjectValue x, Value y)
    {
        var general = ValueEquality.AreEqualObjects(x, y);
        if (own.Typed.Any(typed => Fits(run, typed, y) && Ask(run, typed, x, y) != general))
        {
            run.Refuse(x.MadeBy ?? Place(x.Type), $"what the Equals methods of {x.Type.Name} say of this differs, so that it matters who asks; override Equals(object) and let it call the other one", null);
            throw new UnknownEncounteredException();
        }

        return general;
    }

    private static bool Fits(Interpreter run, IMethodSymbol typed, Value y) => y is ObjectValue { Type: var type } && run.Bodies.Classify(type, typed.Parameters[0].Type).IsImplicit;

    /// <summary>What <c>x.Equals((object)y)</c> says. Null: the type does not override it.</summary>
    public static bool? AreEqualObjects(ObjectValue x, Value y)
    {
        if (x.Run is not { } run || run.Equalities.Of(x.Type) is not { Kind: not UserEqualityKind.None } own)
        {
            return x.Run is null ? AreEqual(x, y) : null;
        }

        return own.Kind == UserEqualityKind.Record ? AreEqual(x, y)
            : own.ObjectEquals is { } general ? Ask(run, general, x, y)
            : null;
    }

    /// <summary>The hash by the type's own method. Null: it has none, and its equality is not its own either.</summary>
    public static int? HashOf(ObjectValue x)
    {
        if (x.Run is not { } run)
        {
            return HasOwn(x.Type) ? throw new UnknownEncounteredException() : null;
        }

        run.Budget.Step(x.MadeBy);
        var own = run.Equalities.Of(x.Type);
        if (own.Hash is { } method)
        {
            // The compiler's own hash of a derived record adds what the record adds.
            var hash = HashBy(run, method, x, [], isVirtual: !x.Type.IsRecord);
            for (var type = x.Type; type.IsRecord && !Same(type, method.ContainingType); type = type.BaseType!)
            {
                hash = unchecked((hash * 31) + x.HashOfContents(ValueEquality.Instance, type));
            }

            return hash;
        }

        switch (own.Kind)
        {
            case UserEqualityKind.None:
                return null;
            case UserEqualityKind.Record:
                return x.HashOfContents(ValueEquality.Instance);
            default:
                if (x.Type.IsValueType)
                {
                    run.Refuse(x.MadeBy ?? Place(x.Type), $"{x.Type.Name} has an Equals but no GetHashCode, so what a set or dictionary makes of it is undefined; give it one", null);
                    throw new UnknownEncounteredException();
                }

                return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(x);
        }
    }

    /// <summary>The result of a hash method. What it takes from hashes of the base class library only has to be equal for equal values.</summary>
    public static int HashBy(Interpreter run, IMethodSymbol method, ObjectValue instance, Value[] arguments, bool isVirtual = true)
    {
        run.Hashing++;
        try
        {
            return Call(run, method, instance, isVirtual, arguments) is ScalarValue { Content: int hash } ? hash : throw new UnknownEncounteredException();
        }
        finally
        {
            run.Hashing--;
        }
    }

    public static bool Ask(Interpreter run, IMethodSymbol method, ObjectValue instance, params Value[] arguments) =>
        Truth(Call(run, method, instance, isVirtual: true, arguments));

    public static Value Call(Interpreter run, IMethodSymbol method, ObjectValue instance, params Value[] arguments) =>
        Call(run, method, instance, isVirtual: true, arguments);

    /// <summary>The compiler's equality of records asks the base record's, which may be the operator's, and compares what the record adds.</summary>
    public static bool RecordsAreEqual(ObjectValue x, ObjectValue y, INamedTypeSymbol type, Interpreter run)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (run.Equalities.Of(type).Own is { } own && Same(own.ContainingType, type))
        {
            return run.Bodies.Classify(y.Type, type).IsImplicit && Truth(Call(run, own, x, isVirtual: false, y));
        }

        return SymbolEqualityComparer.Default.Equals(x.Type, y.Type)
            && (type.BaseType is not { IsRecord: true } parent || RecordsAreEqual(x, y, parent, run))
            && x.HasSameContents(y, ValueEquality.Instance, type);
    }

    private static bool Truth(Value answer) => answer is ScalarValue { Content: bool truth } ? truth : throw new UnknownEncounteredException();

    private static Value Call(Interpreter run, IMethodSymbol method, ObjectValue instance, bool isVirtual, params Value[] arguments)
    {
        var frame = new Frame(run, null, new Scope(null), TypeArguments.None, null);
        return Dispatcher.Call(new Call(frame, instance.MadeBy ?? Place(instance.Type), method, instance, arguments) { IsVirtual = isVirtual });
    }

    private static SyntaxNode Place(INamedTypeSymbol type) => type.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax();

    private static bool Same(ITypeSymbol a, ITypeSymbol b) => SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition);

    private static bool HasOwn(INamedTypeSymbol type) => ValueEquality.HasOwnEquality(type);
}
