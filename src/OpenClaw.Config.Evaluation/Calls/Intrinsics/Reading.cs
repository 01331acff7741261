using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>What intrinsics take from a call and give back. An unknown where a value is needed ends the intrinsic; its result is unknown then.</summary>
internal static class Reading
{
    /// <summary>The string the call is made on.</summary>
    public static string Self(this Call call)
    {
        var text = (call.Instance as ScalarValue)?.Text ?? throw new UnknownEncounteredException();
        call.Run.Budget.Pass(call.Syntax, text.Length);
        return text;
    }

    public static string Text(this Call call, int index) => call.Arguments[index] switch
    {
        ScalarValue { Text: { } text } => text,
        NullValue => null!,
        _ => throw new UnknownEncounteredException(),
    };

    public static int Int(this Call call, int index) => call.Scalar<int>(index);

    /// <summary>A number of characters or items, not more than may be: the host would reserve them all at once.</summary>
    public static int Size(this Call call, int index)
    {
        call.Run.Budget.CheckSize(call.Syntax, call.Int(index));
        return call.Int(index);
    }

    public static char Char(this Call call, int index) => call.Scalar<char>(index);

    public static bool Bool(this Call call, int index) => call.Scalar<bool>(index);

    public static T Scalar<T>(this Call call, int index) => call.Arguments[index] is ScalarValue { Content: T content } ? content : throw new UnknownEncounteredException();

    public static object Number(this Call call, int index) => call.Arguments[index] is ScalarValue { Content: var content } ? content : throw new UnknownEncounteredException();

    public static object SelfNumber(this Call call) => call.Instance is ScalarValue { Content: var content } ? content : throw new UnknownEncounteredException();

    /// <summary>A member of an enum of the base class library.</summary>
    public static TEnum Member<TEnum>(this Call call, int index)
        where TEnum : struct, Enum => call.Arguments[index] is EnumValue { Number: int number } ? (TEnum)Enum.ToObject(typeof(TEnum), number) : throw new UnknownEncounteredException();

    public static DelegateValue Function(this Call call, int index) => call.Arguments[index] switch
    {
        DelegateValue function => function,
        NullValue => throw new ArgumentNullException(),
        _ => throw new UnknownEncounteredException(),
    };

    /// <summary>The items of a sequence.</summary>
    public static IEnumerable<Value> Items(this Call call, int index)
    {
        var items = call.Arguments[index] is NullValue
            ? throw new ArgumentNullException(call.Member is IMethodSymbol { Parameters: var parameters } ? parameters[index].Name : null)
            : Sequences.ItemsOf(call.Arguments[index], call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();
        call.Run.Budget.Search(call.Syntax, items);
        return items;
    }

    /// <summary>The texts of a sequence; null counts as empty, as in <c>string.Join</c>. They are to become one text, which has its limit.</summary>
    /// <param name="call">The call.</param>
    /// <param name="items">The values.</param>
    /// <param name="separator">What comes between the texts.</param>
    public static IEnumerable<string> Texts(this Call call, IEnumerable<Value> items, string? separator = null)
    {
        long length = 0;
        foreach (var item in items)
        {
            call.Run.Budget.Step(call.Syntax);
            var text = Expressions.Texts.Of(item, null, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();
            length += text.Length + (separator?.Length ?? 0);
            call.Run.Budget.CheckSize(call.Syntax, length);
            yield return text;
        }
    }

    public static Value Invoke(this Call call, DelegateValue function, params Value[] arguments) =>
        Invoker.Invoke(function, arguments, call.Syntax, call.Frame);

    /// <summary>What a predicate says.</summary>
    public static bool Holds(this Call call, DelegateValue predicate, params Value[] arguments) =>
        call.Invoke(predicate, arguments) is ScalarValue { Content: bool truth } ? truth : throw new UnknownEncounteredException();

    /// <summary>The result of what has none.</summary>
    public static Value Nothing(this Call call) => new NullValue(call.Syntax);

    /// <summary>A result.</summary>
    public static Value Give(this Call call, object? content) => content switch
    {
        null => new NullValue(call.Syntax),
        string text => Expressions.Texts.Made(call.Syntax, text, call.Frame),
        Value value => value,
        _ => new ScalarValue(call.Syntax, content),
    };

    public static Value Give(this Call call, IEnumerable<string> texts) =>
        new ArrayValue(call.Syntax, call.Run.Doubt, [.. texts.Select(text =>
        {
            call.Run.Budget.Step(call.Syntax);
            return (Value)new ScalarValue(call.Instance?.MadeBy ?? call.Syntax, text);
        })]);

    /// <summary>Stores into an <c>out</c> argument.</summary>
    public static void Out(this Call call, int index, Value value) => call.References?[index]?.Store(value);

    /// <summary>The thing to change, or null when the change only perhaps happens: it is tainted then.</summary>
    public static T? ToChange<T>(this Call call)
        where T : MutableValue => call.Instance is T mutable ? mutable.Permits(call.Run.Doubt) ? mutable : null
            // Behind an interface may be anything, and no change may be lost without a word.
            : throw new Host.NotEvaluatedException(Refusals.Sentence(call.Member));

    /// <summary>The contents to read.</summary>
    public static T ToRead<T>(this Call call)
        where T : MutableValue => call.Instance is T { IsTainted: false } mutable ? mutable : throw new UnknownEncounteredException();
}
