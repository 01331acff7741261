using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// Lets a member of the host's framework, or one of ours, answer calls. The thread has the invariant culture, so the host's defaults are those of a
/// configuration.
/// </summary>
/// <param name="found">The member. One of ours is static and takes the object first.</param>
/// <param name="method">The program's method or accessor, in its original definition.</param>
/// <param name="host">The type.</param>
/// <param name="isOwn">Whether it is one of ours.</param>
internal sealed class HostCalls(MethodBase found, IMethodSymbol method, HostType host, bool isOwn)
{
    private static readonly string[] ReadingNames =
        ["BinarySearch", "Contains", "Convert", "Copy", "Count", "Equals", "Exists", "Find", "ForEach", "Get", "IndexOf", "Is", "LastIndexOf", "Overlaps", "Peek", "SetEquals", "Slice", "To", "True", "TryGet", "TryPeek"];

    private readonly ParameterInfo[] _parameters = found.GetParameters();

    private readonly int _first = isOwn && !method.IsStatic && method.MethodKind != MethodKind.Constructor ? 1 : 0;

    private bool IsUnstable => method.Name == "Sort";

    /// <summary>Where the host takes a comparer that the program did not give.</summary>
    private readonly int _comparer = isOwn || found.GetParameters() is not { Length: > 0 } parameters || parameters.Length == method.Parameters.Length ? -1
        : HostMembers.IsComparer(parameters[parameters.Length - 1].ParameterType) ? parameters.Length - 1
        : 0;

    private readonly bool _changes = host.IsMutable && method.MethodKind != MethodKind.Constructor && !OnlyReads(method, host);

    public Value? Answer(Call call)
    {
        if (_changes && !PermitsChange(call))
        {
            return new UnknownValue(call.Syntax);
        }

        try
        {
            return Invoke(call);
        }
        catch (UnknownEncounteredException) when (_changes)
        {
            (call.Instance as MutableValue)?.Taint();
            throw;
        }
    }

    private Value? Invoke(Call call)
    {
        var self = found is ConstructorInfo || (found.IsStatic && _first == 0) ? null : HostArguments.Self(call);
        if (self is Value[] elements && found.DeclaringType == typeof(ImmutableArray<Value>))
        {
            self = ImmutableArray.Create(elements);
        }

        if (self is not null && _first == 0 && !found.DeclaringType.IsInstanceOfType(self))
        {
            // Of a dictionary the interfaces are over pairs, which the host's are not when they are over values; its length is the same.
            return method.Name == "get_Count" && self is System.Collections.ICollection { Count: var count } ? call.Give(count) : null;
        }

        HostCosts.Charge(call, method, self);
        var arguments = new object?[_parameters.Length];
        if (_first == 1)
        {
            arguments[0] = self;
        }

        if (!Fill(arguments, call))
        {
            return null;
        }

        HostCosts.Check(call, method, self, arguments);

        var before = arguments.Where(static argument => argument is Array and not Value[]).Select(static array => (Array)((Array)array!).Clone()).ToList();
        object? result;
        try
        {
            result = found is ConstructorInfo constructor ? constructor.Invoke(arguments) : found.Invoke(self, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            return Failed(inner, call);
        }

        if (WasWritten(arguments, before))
        {
            return null;
        }

        foreach (var array in call.Arguments.OfType<ArrayValue>().Where(array => (_changes || method.Name is "CopyTo" or "Copy" or "ConstrainedCopy") && array.HoldsStructs))
        {
            array.Separate();
        }

        GiveBack(arguments, call);
        return self is not null && ReferenceEquals(result, self) && result is not (string or ValueType) ? call.Instance : HostResults.Of(result, HostResults.TypeOf(call), call);
    }

    /// <summary>What the host threw is what the program throws; what interrupts an evaluation goes on.</summary>
    public static Value Failed(Exception inner, Call call)
    {
        if (inner is InvalidOperationException wrapper)
        {
            Interruptions.Unwrap(wrapper);
        }

        switch (inner is InvalidOperationException { InnerException: NotEvaluatedException wrapped } ? wrapped : inner)
        {
            case UnknownEncounteredException or ProgramThrewException or BudgetExceededException or OperationCanceledException:
                ExceptionDispatchInfo.Capture(inner).Throw();
                throw inner;
            case RegexMatchTimeoutException:
                return call.Refuse("this pattern takes too long on this text; make it simpler");
            case NotEvaluatedException refusal:
                return call.Refuse(refusal.Message);
            default:
                return call.Throw(inner);
        }
    }

    private bool Fill(object?[] arguments, Call call)
    {
        for (var i = _first; i < _parameters.Length; i++)
        {
            var type = _parameters[i].ParameterType;
            var at = i - _first - (_comparer == 0 && i > 0 ? 1 : 0);
            if (i == _comparer)
            {
                arguments[i] = type == typeof(IEqualityComparer<Value>) ? ValueEquality.Instance
                    : IsUnstable ? TieGuard.Around(Orders.Natural(call), method.TypeParameters.Length == 2)
                    : Orders.Natural(call);
            }
            else if (method.Parameters[at].RefKind != RefKind.Out && !HostArguments.TryConvert(call.Arguments[at], type, call, out arguments[i]))
            {
                return false;
            }
            else if (arguments[i] is StringComparison and not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
            {
                throw new NotEvaluatedException("this compares by the rules of the machine's culture; pass StringComparison.Ordinal");
            }
            else if (IsUnstable && TieGuard.Around(arguments[i], method.TypeParameters.Length == 2) is { } guarded)
            {
                arguments[i] = guarded;
            }
            else if (arguments[i] is NullValue && _parameters[i].Name is "key")
            {
                throw new ArgumentNullException();
            }
        }

        return true;
    }

    private void GiveBack(object?[] arguments, Call call)
    {
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref && (call.Member as IMethodSymbol)?.Parameters[i].Type is { } type)
            {
                call.Out(i, HostResults.Of(arguments[_first + i + (_comparer == 0 ? 1 : 0)], type, call) ?? new UnknownValue(call.Syntax));
            }
        }
    }

    /// <summary>A method of arrays changes those it is given.</summary>
    private bool PermitsChange(Call call) => call.Instance is MutableValue mutable
        ? mutable.Permits(call.Run.Doubt)
        : !call.Arguments.OfType<ArrayValue>().Select(array => array.Permits(call.Run.Doubt)).ToList().Contains(false);

    private static bool OnlyReads(IMethodSymbol method, HostType host) =>
        method.MethodKind == MethodKind.PropertyGet
        || host.Reads!.Split(' ').Contains(method.Name)
        || ReadingNames.Any(name => method.Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Arrays of numbers are handed over as copies; whoever writes into them is not answered here.</summary>
    private static bool WasWritten(object?[] arguments, List<Array> before) => before.Count > 0 && arguments.Where(static argument => argument is Array and not Value[])
        .Zip(before, static (after, before) => ((Array)after!).Cast<object?>().SequenceEqual(before.Cast<object?>())).Contains(false);
}
