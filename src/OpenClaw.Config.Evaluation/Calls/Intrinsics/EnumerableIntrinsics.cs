using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>LINQ operators that give sequences. They are as lazy as the real ones.</summary>
internal static class EnumerableIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Linq.Enumerable"], new Dictionary<string, Intrinsic>
        {
            ["Select(IEnumerable,Func)"] = static call => Select(call),
            ["Where(IEnumerable,Func)"] = static call => Where(call),
            ["SelectMany(IEnumerable,Func)"] = static call => SelectMany(call),
            ["SelectMany(IEnumerable,Func,Func)"] = static call => SelectMany(call),
            ["Concat(IEnumerable,IEnumerable)"] = static call => Lazy(call, call.Items(0).Concat(call.Items(1))),
            ["Append(IEnumerable,T)"] = static call => Lazy(call, call.Items(0).Append(call.Arguments[1])),
            ["Prepend(IEnumerable,T)"] = static call => Lazy(call, call.Items(0).Prepend(call.Arguments[1])),
            ["Skip(IEnumerable,int)"] = static call => Lazy(call, call.Items(0).Skip(call.Int(1))),
            ["Take(IEnumerable,int)"] = static call => Lazy(call, call.Items(0).Take(call.Int(1))),
            ["SkipWhile(IEnumerable,Func)"] = static call => While(call, static (items, holds) => items.SkipWhile(holds)),
            ["TakeWhile(IEnumerable,Func)"] = static call => While(call, static (items, holds) => items.TakeWhile(holds)),
            ["Distinct(IEnumerable)"] = static call => Lazy(call, call.Items(0).Distinct(ValueEquality.Instance)),
            ["Union(IEnumerable,IEnumerable)"] = static call => Lazy(call, call.Items(0).Union(call.Items(1), ValueEquality.Instance)),
            ["Except(IEnumerable,IEnumerable)"] = static call => Lazy(call, call.Items(0).Except(call.Items(1), ValueEquality.Instance)),
            ["Intersect(IEnumerable,IEnumerable)"] = static call => Lazy(call, call.Items(0).Intersect(call.Items(1), ValueEquality.Instance)),
            ["Reverse(IEnumerable)"] = static call => Lazy(call, call.Items(0).Reverse()),
            ["Reverse(T[])"] = static call => Lazy(call, call.Items(0).Reverse()),
            ["Zip(IEnumerable,IEnumerable)"] = static call => Lazy(call, call.Items(0).Zip(call.Items(1), (a, b) => (Value)new TupleValue(call.Syntax, call.Run.Doubt, [a, b]))),
            ["Zip(IEnumerable,IEnumerable,Func)"] = static call => Zip(call),
            ["Index(IEnumerable)"] = static call => Lazy(call, call.Items(0).Select((item, i) => (Value)new TupleValue(call.Syntax, call.Run.Doubt, [call.Give(i), item]))),
            ["AsEnumerable(IEnumerable)"] = static call => call.Arguments[0],
            ["Cast(IEnumerable)"] = static call => Cast(call),
            ["OfType(IEnumerable)"] = static call => OfType(call),
            ["DefaultIfEmpty(IEnumerable,T)"] = static call => Lazy(call, call.Items(0).DefaultIfEmpty(call.Arguments[1])),
            ["Empty()"] = static call => Lazy(call, []),
            ["Range(int,int)"] = static call => Lazy(call, Enumerable.Range(call.Int(0), call.Int(1)).Select(number => call.Give(number))),
            ["Repeat(T,int)"] = static call => Lazy(call, Enumerable.Repeat(call.Arguments[0], call.Int(1))),
        }),
    ];

    /// <summary>A lazy sequence of which every item counts as a step, so that none is endless.</summary>
    public static SequenceValue Lazy(Call call, IEnumerable<Value> items) => new(call.Syntax, Counted(call, items)) { Deferred = OptionalCalls.Of(call) };

    /// <summary>An iterator and not a Select: that one tells its length, and whoever collects it would reserve all of it at once.</summary>
    public static IEnumerable<Value> Counted(Call call, IEnumerable<Value> items)
    {
        EvaluationStack.EnsureForValues(call.Syntax);
        using var enumerator = items.GetEnumerator();
        while (MoveNext(enumerator, call))
        {
            call.Run.Budget.Step(call.Syntax);
            yield return enumerator.Current;
        }
    }

    /// <summary>What an operator throws when it is asked for an item is thrown by the program.</summary>
    private static bool MoveNext(IEnumerator<Value> enumerator, Call call)
    {
        EvaluationStack.EnsureForValues(call.Syntax);
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or ArithmeticException or KeyNotFoundException or InvalidCastException or NullReferenceException or IndexOutOfRangeException or Host.NotEvaluatedException)
        {
            Host.HostCalls.Failed(e, call);
            throw new UnknownEncounteredException();
        }
    }

    private static SequenceValue Select(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        return Lazy(call, function.ParameterCount == 2
            ? items.Select((item, i) => call.Invoke(function, item, call.Give(i)))
            : items.Select(item => call.Invoke(function, item)));
    }

    private static SequenceValue Where(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        return Lazy(call, function.ParameterCount == 2
            ? items.Where((item, i) => call.Holds(function, item, call.Give(i)))
            : items.Where(item => call.Holds(function, item)));
    }

    private static SequenceValue SelectMany(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        var result = call.Arguments.Length == 3 ? call.Function(2) : null;
        return Lazy(call, items.SelectMany((item, i) =>
        {
            var inner = function.ParameterCount == 2 ? call.Invoke(function, item, call.Give(i)) : call.Invoke(function, item);
            var parts = Sequences.ItemsOf(inner, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();
            return result is null ? parts : parts.Select(part => call.Invoke(result, item, part));
        }));
    }

    /// <summary>What has another type throws when its turn comes.</summary>
    private static SequenceValue Cast(Call call)
    {
        var type = TypeArgument(call);
        return Lazy(call, call.Items(0).Select(item =>
            item is NullValue && (!type.IsValueType || Constants.IsNullableValue(type)) ? item
            : item is NullValue ? throw new NullReferenceException()
            : TypeTests.Is(item, Constants.Plain(type)!, call.Frame) ?? throw new UnknownEncounteredException() ? OutOfBox(item, type, call) : throw new InvalidCastException()));
    }

    private static SequenceValue OfType(Call call)
    {
        var type = Constants.Plain(TypeArgument(call))!;
        return Lazy(call, call.Items(0).Where(item => TypeTests.Is(item, type, call.Frame) ?? throw new UnknownEncounteredException()).Select(item => OutOfBox(item, type, call)));
    }

    /// <summary>What comes out of a box or goes into one is a copy; what is in a box already stays there.</summary>
    private static Value OutOfBox(Value item, ITypeSymbol type, Call call) => item is not ObjectValue { Type.IsValueType: true } made ? item
        : type.IsValueType ? made.Unboxed(call.Run.Doubt)
        : made.IsBoxed ? made
        : made.Boxed(call.Run.Doubt);

    private static ITypeSymbol TypeArgument(Call call) => call.Frame.Types.Fill(((IMethodSymbol)call.Member).TypeArguments[0]);

    private static SequenceValue While(Call call, Func<IEnumerable<Value>, Func<Value, bool>, IEnumerable<Value>> apply)
    {
        var function = call.Function(1);
        return Lazy(call, apply(call.Items(0), item => call.Holds(function, item)));
    }

    private static SequenceValue Zip(Call call)
    {
        var function = call.Function(2);
        return Lazy(call, call.Items(0).Zip(call.Items(1), (a, b) => call.Invoke(function, a, b)));
    }
}
