using System.Collections.Immutable;
using System.Globalization;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Values of the program as objects of the host.</summary>
internal static class HostArguments
{
    /// <summary>The object that the call is made on.</summary>
    public static object Self(Call call) => ContentOf(call.Instance) ?? (call.Instance is GridValue ? throw new NotEvaluatedException(Refusals.Sentence(call.Member)) : throw new UnknownEncounteredException());

    /// <summary>The argument for a parameter of the host; false when the host has no such object.</summary>
    public static bool TryConvert(Value value, Type target, Call call, out object? argument)
    {
        target = target.IsByRef ? target.GetElementType()! : target;
        target = Nullable.GetUnderlyingType(target) ?? target;
        argument = target == typeof(Value) ? value.ForStore(call.Run.Doubt)
            : value is UnknownValue or MutableValue { IsTainted: true } ? throw new UnknownEncounteredException()
            : target == typeof(IComparer<Value>) ? Orders.Given(value, call)
            : target == typeof(IEqualityComparer<Value>) ? Equalities.Given(value, call)
            : value switch
            {
                NullValue => null,
                EnumValue member when target.IsEnum => Enum.ToObject(target, member.Number),
                InvariantCultureValue => CultureInfo.InvariantCulture,
                StringComparerValue comparer => comparer.Comparer,
                DelegateValue function => typeof(Delegate).IsAssignableFrom(target) ? HostDelegate.Of(function, target, call) : null,
                SortedSequenceValue sorted when target.IsInstanceOfType(sorted.Ordered) => sorted.Ordered,
                ScalarValue { Text: not null } when target == typeof(IEnumerable<Value>) => Expressions.Sequences.ItemsOf(value, call.Syntax, call.Frame),
                IndexValue index => OfIndex(index, target),
                RangeValue range when target.GetConstructors() is [var make] && make.GetParameters() is [{ ParameterType: var end }, _] => make.Invoke([OfIndex(range.Start, end), OfIndex(range.End, end)]),
                IEnumerableValue sequence => Sequence(value, sequence, target, call),
                _ => ContentOf(value),
            };
        return argument is null ? value is NullValue : target.IsInstanceOfType(argument);
    }

    /// <summary>The host's own Index, which this assembly's framework does not have.</summary>
    private static object? OfIndex(IndexValue index, Type target) => target.Name == "Index" ? Activator.CreateInstance(target, index.Value, index.IsFromEnd) : null;

    /// <summary>The host's object behind a value; null when there is none.</summary>
    private static object? ContentOf(Value? value) => value switch
    {
        MutableValue { IsTainted: true } => throw new UnknownEncounteredException(),
        HostValue host => host.Content,
        HostObjectValue host => host.Content,
        ScalarValue scalar => scalar.Content,
        ListValue list => list.Elements,
        ArrayValue array => array.Elements,
        DictionaryValue dictionary => dictionary.Entries,
        SetValue set => set.Elements,
        _ => null,
    };

    private static object? Sequence(Value value, IEnumerableValue sequence, Type target, Call call)
    {
        if (target == typeof(ImmutableArray<Value>) && value is ArrayValue { Elements: var elements })
        {
            return ImmutableArray.Create(elements);
        }

        if (value is ArrayValue { HoldsStructs: true } structs && (target == typeof(IEnumerable<Value>) || (target == typeof(Value[]) && call.Member.ContainingType.SpecialType != Microsoft.CodeAnalysis.SpecialType.System_Array)))
        {
            return structs.Items.ToArray();
        }

        if (ContentOf(value) is { } content && target.IsInstanceOfType(content) && (target != typeof(IEnumerable<Value>) || value is not HostCollectionValue))
        {
            call.Run.Budget.Step(call.Syntax, (content as System.Collections.ICollection)?.Count ?? 1);
            // What is added to itself is taken as it was before.
            return ReferenceEquals(value, call.Instance) && content is IEnumerable<Value> own && target == typeof(IEnumerable<Value>) ? own.ToList() : content;
        }

        var items = sequence.Items ?? throw new UnknownEncounteredException();
        if (target == typeof(IEnumerable<Value>))
        {
            return EnumerableIntrinsics.Counted(call, items);
        }

        if (target == typeof(IEnumerable<KeyValuePair<Value, Value>>))
        {
            return EnumerableIntrinsics.Counted(call, items).Select(static item => item is PairValue pair ? new KeyValuePair<Value, Value>(pair.Key, pair.Item) : throw new UnknownEncounteredException());
        }

        var element = target.IsArray ? target.GetElementType()
            : target == typeof(string) ? typeof(char)
            : target.IsGenericType && target.GenericTypeArguments.Length == 1 ? target.GenericTypeArguments[0]
            : null;
        return element is null ? null : Copied(items, element, target, call);
    }

    private static object? Copied(IEnumerable<Value> items, Type element, Type target, Call call)
    {
        var contents = new List<object?>();
        foreach (var item in EnumerableIntrinsics.Counted(call, items))
        {
            if (!TryConvert(item, element, call, out var content))
            {
                return null;
            }

            contents.Add(content);
        }

        if (target == typeof(string))
        {
            return string.Concat(contents);
        }

        var array = Array.CreateInstance(element, contents.Count);
        for (var i = 0; i < contents.Count; i++)
        {
            array.SetValue(contents[i], i);
        }

        return array;
    }
}
