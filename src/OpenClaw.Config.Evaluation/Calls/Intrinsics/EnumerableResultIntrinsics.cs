using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>LINQ operators that give a result.</summary>
internal static class EnumerableResultIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Linq.Enumerable"], new Dictionary<string, Intrinsic>
        {
            ["ToArray(IEnumerable)"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. call.Items(0).Select(item => item.ForStore(call.Run.Doubt))]),
            ["ToList(IEnumerable)"] = static call => new ListValue(call.Syntax, call.Run.Doubt, [.. call.Items(0).Select(item => item.ForStore(call.Run.Doubt))]),
            ["ToHashSet(IEnumerable)"] = static call => new SetValue(call.Syntax, call.Run.Doubt, new HashSet<Value>(call.Items(0), ValueEquality.Instance)),
            ["ToDictionary(IEnumerable,Func)"] = static call => ToDictionary(call, call.Function(1), null),
            ["ToDictionary(IEnumerable,Func,Func)"] = static call => ToDictionary(call, call.Function(1), call.Function(2)),
            ["ToDictionary(IEnumerable)"] = static call => PairsToDictionary(call),
            ["Any(IEnumerable)"] = static call => call.Give(call.Items(0).Any()),
            ["Any(IEnumerable,Func)"] = static call => call.Give(call.Items(0).Any(item => call.Holds(call.Function(1), item))),
            ["All(IEnumerable,Func)"] = static call => call.Give(call.Items(0).All(item => call.Holds(call.Function(1), item))),
            ["Count(IEnumerable)"] = static call => call.Give(call.Items(0).Count()),
            ["Count(IEnumerable,Func)"] = static call => call.Give(call.Items(0).Count(item => call.Holds(call.Function(1), item))),
            ["Contains(IEnumerable,T)"] = static call => call.Give(call.Items(0).Contains(call.Arguments[1], ValueEquality.Instance)),
            ["SequenceEqual(IEnumerable,IEnumerable)"] = static call => call.Give(call.Items(0).SequenceEqual(call.Items(1), ValueEquality.Instance)),
            ["First(IEnumerable)"] = static call => call.Items(0).First(),
            ["First(IEnumerable,Func)"] = static call => call.Items(0).First(item => call.Holds(call.Function(1), item)),
            ["FirstOrDefault(IEnumerable)"] = static call => call.Items(0).FirstOrDefault() ?? DefaultOf(call),
            ["FirstOrDefault(IEnumerable,Func)"] = static call => Matching(call).FirstOrDefault() ?? DefaultOf(call),
            ["Last(IEnumerable)"] = static call => call.Items(0).Last(),
            ["Last(IEnumerable,Func)"] = static call => call.Items(0).Last(item => call.Holds(call.Function(1), item)),
            ["LastOrDefault(IEnumerable)"] = static call => call.Items(0).LastOrDefault() ?? DefaultOf(call),
            ["Single(IEnumerable)"] = static call => call.Items(0).Single(),
            ["Single(IEnumerable,Func)"] = static call => call.Items(0).Single(item => call.Holds(call.Function(1), item)),
            ["SingleOrDefault(IEnumerable)"] = static call => call.Items(0).SingleOrDefault() ?? DefaultOf(call),
            ["SingleOrDefault(IEnumerable,Func)"] = static call => Matching(call).SingleOrDefault() ?? DefaultOf(call),
            ["ElementAt(IEnumerable,int)"] = static call => call.Items(0).ElementAt(call.Int(1)),
            ["Aggregate(IEnumerable,Func)"] = static call => call.Items(0).Aggregate((sum, item) => call.Invoke(call.Function(1), sum, item)),
            ["Aggregate(IEnumerable,T,Func,Func)"] = static call => call.Invoke(call.Function(3), call.Items(0).Aggregate(call.Arguments[1], (sum, item) => call.Invoke(call.Function(2), sum, item))),
            ["Aggregate(IEnumerable,T,Func)"] = static call => call.Items(0).Aggregate(call.Arguments[1], (sum, item) => call.Invoke(call.Function(2), sum, item)),
            ["Sum(IEnumerable)"] = static call => Sum(call, call.Items(0)),
            ["Sum(IEnumerable,Func)"] = static call => Sum(call, call.Items(0).Select(item => call.Invoke(call.Function(1), item))),
            ["Max(IEnumerable)"] = static call => Best(call, call.Items(0), 1),
            ["Max(IEnumerable,Func)"] = static call => Best(call, call.Items(0).Select(item => call.Invoke(call.Function(1), item)), 1),
            ["Min(IEnumerable)"] = static call => Best(call, call.Items(0), -1),
            ["Min(IEnumerable,Func)"] = static call => Best(call, call.Items(0).Select(item => call.Invoke(call.Function(1), item)), -1),
        }),
    ];

    private static IEnumerable<Value> Matching(Call call) => call.Items(0).Where(item => call.Holds(call.Function(1), item));

    private static Value DefaultOf(Call call) =>
        Constants.DefaultOf(call.Syntax, call.Frame.Types.Fill(((IMethodSymbol)call.Member).ReturnType), call.Run) ?? new UnknownValue(call.Syntax);

    private static DictionaryValue ToDictionary(Call call, DelegateValue key, DelegateValue? element)
    {
        var entries = new Dictionary<Value, Value>(ValueEquality.Instance);
        foreach (var item in call.Items(0))
        {
            entries.Add(call.Invoke(key, item), (element is null ? item : call.Invoke(element, item)).ForStore(call.Run.Doubt));
        }

        return new DictionaryValue(call.Syntax, call.Run.Doubt, entries);
    }

    private static DictionaryValue PairsToDictionary(Call call)
    {
        var entries = new Dictionary<Value, Value>(ValueEquality.Instance);
        foreach (var item in call.Items(0))
        {
            switch (item)
            {
                case PairValue pair:
                    entries.Add(pair.Key, pair.Item);
                    break;
                case TupleValue { Elements: [var key, var value] }:
                    entries.Add(key.Value, value.Value);
                    break;
                default:
                    throw new UnknownEncounteredException();
            }
        }

        return new DictionaryValue(call.Syntax, call.Run.Doubt, entries);
    }

    /// <summary>Integers add up checked, as LINQ does.</summary>
    private static Value Sum(Call call, IEnumerable<Value> items)
    {
        var type = Constants.Plain(((IMethodSymbol)call.Member).ReturnType)!.SpecialType;
        var sum = NumericConversion.Convert(0, type, isChecked: true);
        foreach (var item in items)
        {
            if (item is NullValue)
            {
                continue;
            }

            sum = sum is not null && item is ScalarValue { Content: var number } ? Numbers.Compute(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add, sum, number, isChecked: true) : throw new UnknownEncounteredException();
        }

        return call.Give(sum);
    }

    /// <summary>Nothing is no candidate; where there is nothing else, nothing is the result.</summary>
    private static Value Best(Call call, IEnumerable<Value> items, int sign)
    {
        var order = Orders.Natural(call);
        var type = Host.HostResults.TypeOf(call);
        return type.IsValueType && !Constants.IsNullableValue(type)
            ? items.Aggregate(Better)
            : items.Where(static item => item is not NullValue).Aggregate((Value?)null, (best, item) => best is null ? item : Better(best, item)) ?? call.Nothing();

        Value Better(Value best, Value item) => sign * order.Compare(item, best) > 0 ? item : best;
    }
}
