using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>List&lt;T&gt;</c> and of the interfaces that lists and arrays share.</summary>
internal static class ListIntrinsics
{
    private const string Generic = "System.Collections.Generic.";

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new([Generic + "List`1"], new Dictionary<string, Intrinsic>
        {
            ["new()"] = static call => new ListValue(call.Syntax, call.Run.Doubt, []),
            ["new(int)"] = static call => call.Size(0) < 0 ? throw new ArgumentOutOfRangeException("capacity") : new ListValue(call.Syntax, call.Run.Doubt, []),
            ["new(IEnumerable)"] = static call => new ListValue(call.Syntax, call.Run.Doubt, [.. Stored(call, call.Items(0))]),
            ["AddRange(IEnumerable)"] = static call => AddRange(call),
            ["ToArray()"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. Stored(call, call.ToRead<ListValue>().Elements)]),
            ["Reverse()"] = static call => Change(call, static (list, _) => list.Reverse()),
            ["Exists(Predicate)"] = static call => call.Give(call.ToRead<ListValue>().Elements.Exists(element => call.Holds(call.Function(0), element))),
            ["ForEach(Action)"] = static call => ForEach(call),
        }),
        new([Generic + "List`1", Generic + "IList`1", Generic + "ICollection`1"], new Dictionary<string, Intrinsic>
        {
            ["Add(T)"] = OfLists(static call => Change(call, static (list, call) => list.Add(call.Arguments[0].ForStore(call.Run.Doubt)))),
            ["Insert(int,T)"] = OfLists(static call => Change(call, static (list, call) => list.Insert(call.Int(0), call.Arguments[1].ForStore(call.Run.Doubt)))),
            ["RemoveAt(int)"] = OfLists(static call => Change(call, static (list, call) => list.RemoveAt(call.Int(0)))),
            ["Clear()"] = OfLists(static call => Change(call, static (list, _) => list.Clear())),
            ["Remove(T)"] = OfLists(Remove),
            ["Contains(T)"] = static call => call.Instance is ListValue or ArrayValue ? call.Give(Searched(call).Contains(call.Arguments[0], ValueEquality.Instance)) : null,
            ["IndexOf(T)"] = static call => call.Instance is ListValue or ArrayValue
                ? call.Give(Searched(call).ToList().FindIndex(element => ValueEquality.Instance.Equals(element, call.Arguments[0])))
                : null,
            ["this[int]="] = OfLists(static call => Change(call, static (list, call) => list[call.Int(0)] = call.Arguments[1].ForStore(call.Run.Doubt))),
        }),
        new([Generic + "List`1", Generic + "IList`1", Generic + "IReadOnlyList`1", Generic + "ICollection`1", Generic + "IReadOnlyCollection`1"], new Dictionary<string, Intrinsic>
        {
            ["Count"] = static call => call.Give(Elements(call).Count()),
            ["this[int]"] = static call => Elements(call) is IReadOnlyList<Value> list ? Element(list, call.Int(0)) : null,
        }),
    ];

    /// <summary>Behind an interface there may be an array, a set or a dictionary, and these have rules of their own.</summary>
    private static Intrinsic OfLists(Intrinsic intrinsic) => call => call.Instance is ListValue ? intrinsic(call) : null;

    private static Value Element(IReadOnlyList<Value> list, int index) => index >= 0 && index < list.Count ? list[index] : throw new ArgumentOutOfRangeException();

    private static IEnumerable<Value> Elements(Call call) => call.Instance switch
    {
        ArrayValue { IsTainted: false } array => array.Elements,
        IEnumerableValue { Items: { } items } => items,
        _ => throw new UnknownEncounteredException(),
    };

    /// <summary>The elements, for who looks through them: that takes its time.</summary>
    private static IEnumerable<Value> Searched(Call call)
    {
        var elements = Elements(call);
        call.Run.Budget.Search(call.Syntax, elements);
        return elements;
    }

    private static IEnumerable<Value> Stored(Call call, IEnumerable<Value> items) => items.Select(item =>
    {
        call.Run.Budget.Step(call.Syntax);
        return item.ForStore(call.Run.Doubt);
    });

    private static Value Change(Call call, Action<List<Value>, Call> change)
    {
        if (call.ToChange<ListValue>() is { } list)
        {
            if (call.Member.Name is not ("Add" or "AddRange" or "this[]"))
            {
                call.Run.Budget.Search(call.Syntax, list.Elements);
            }

            change(list.Elements, call);
        }

        return call.Nothing();
    }

    private static Value AddRange(Call call)
    {
        if (call.Arguments[0] is UnknownValue)
        {
            (call.Instance as ListValue)?.Taint();
            return call.Arguments[0];
        }

        // Evaluated before anything is added: a list may be appended to itself.
        var items = Stored(call, call.Items(0)).ToList();
        return Change(call, (list, _) => list.AddRange(items));
    }

    private static Value Remove(Call call)
    {
        if (call.ToChange<ListValue>() is not { } list)
        {
            return new UnknownValue(call.Syntax);
        }

        call.Run.Budget.Search(call.Syntax, list.Elements);
        var index = list.Elements.FindIndex(element => ValueEquality.Instance.Equals(element, call.Arguments[0]));
        if (index >= 0)
        {
            list.Elements.RemoveAt(index);
        }

        return call.Give(index >= 0);
    }

    private static Value ForEach(Call call)
    {
        foreach (var element in call.ToRead<ListValue>().Elements)
        {
            call.Invoke(call.Function(0), element);
        }

        return call.Nothing();
    }
}
