using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>A delegate of the program as one of the host, so that the host's methods can call back.</summary>
internal sealed class HostDelegate
{
    private readonly DelegateValue _function;
    private readonly Call _call;

    private HostDelegate(DelegateValue function, Call call) => (_function, _call) = (function, call);

    public static Delegate? Of(DelegateValue function, Type type, Call call)
    {
        if (type.GetMethod("Invoke") is not { } invoke)
        {
            return null;
        }

        var parameters = invoke.GetParameters().Select(static parameter => parameter.ParameterType).ToList();
        var isAction = invoke.ReturnType == typeof(void);
        if (parameters.Count > 3 || parameters.Exists(static parameter => parameter.IsByRef))
        {
            return null;
        }

        var method = typeof(HostDelegate).GetMethod((isAction ? nameof(Action0) : nameof(Function0)).TrimEnd('0') + parameters.Count)!;
        Type[] types = isAction ? [.. parameters] : [.. parameters, invoke.ReturnType];
        return Delegate.CreateDelegate(type, new HostDelegate(function, call), types.Length == 0 ? method : method.MakeGenericMethod(types));
    }

    public void Action0() => Run();

    public void Action1<T1>(T1 a) => Run(a);

    public void Action2<T1, T2>(T1 a, T2 b) => Run(a, b);

    public void Action3<T1, T2, T3>(T1 a, T2 b, T3 c) => Run(a, b, c);

    public TResult Function0<TResult>() => Result<TResult>(Run());

    public TResult Function1<T1, TResult>(T1 a) => Result<TResult>(Run(a));

    public TResult Function2<T1, T2, TResult>(T1 a, T2 b) => Result<TResult>(Run(a, b));

    public TResult Function3<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => Result<TResult>(Run(a, b, c));

    private Value Run(params object?[] arguments)
    {
        _call.Run.Budget.Step(_call.Syntax);
        return _call.Invoke(_function, [.. arguments.Select(Argument)]);
    }

    private Value Argument(object? argument, int index) => argument switch
    {
        Value value => value,
        IGrouping<Value, Value> or Match => HostResults.Of(argument, TypeOf(index, argument), _call) ?? throw new UnknownEncounteredException(),
        IEnumerable<Value> items => EnumerableIntrinsics.Lazy(_call, items),
        null => HostResults.Of(null, TypeOf(index, argument), _call)!,
        _ => HostResults.Of(argument, _call.Run.Bodies.Compilation.ObjectType, _call) ?? throw new UnknownEncounteredException(),
    };

    private ITypeSymbol TypeOf(int index, object? argument) =>
        (argument is Match ? _call.Run.Bodies.Compilation.GetTypeByMetadataName(typeof(Match).FullName!) : null)
        ?? (_function as LambdaValue)?.Function.Symbol.Parameters.ElementAtOrDefault(index)?.Type
        ?? (_function as MethodGroupValue)?.Method.Parameters.ElementAtOrDefault(index)?.Type
        ?? (ITypeSymbol)_call.Run.Bodies.Compilation.ObjectType;

    private TResult Result<TResult>(Value result)
    {
        if (typeof(TResult) == typeof(Value))
        {
            return (TResult)(object)result;
        }

        if (typeof(TResult) == typeof(IEnumerable<Value>))
        {
            return (TResult)(Sequences.ItemsOf(result, _call.Syntax, _call.Frame) ?? throw new UnknownEncounteredException());
        }

        return HostArguments.TryConvert(result, typeof(TResult), _call, out var content) ? (TResult)content! : throw new UnknownEncounteredException();
    }
}
