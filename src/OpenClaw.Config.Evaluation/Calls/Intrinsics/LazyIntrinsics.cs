using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of <c>Lazy&lt;T&gt;</c>. How it would guard against threads makes no difference here.</summary>
internal static class LazyIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Lazy`1"], new Dictionary<string, Intrinsic>
        {
            ["new(Func)"] = static call => Make(call),
            ["new(Func,bool)"] = static call => Make(call),
            ["new(Func,LazyThreadSafetyMode)"] = static call => Make(call),
            ["new(T)"] = static call => call.Arguments[0] is var value ? new LazyValue(call.Syntax, () => value) is var lazy && lazy.Get() is not null ? lazy : null : null,
            ["Value"] = static call => (call.Instance as LazyValue)?.Get(),
            ["IsValueCreated"] = static call => call.Instance is LazyValue lazy ? call.Give(lazy.IsComputed) : null,
        }),
    ];

    private static LazyValue Make(Call call)
    {
        var function = call.Function(0);
        return new LazyValue(call.Syntax, () => call.Invoke(function));
    }
}
