using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// What a call of the host takes of the budget. It is one step of the program, but may go through a whole collection, and a small program could ask for
/// texts and collections without end.
/// </summary>
internal static class HostCosts
{
    /// <summary>Members that take the same time whatever the collection holds.</summary>
    private static readonly HashSet<string> Quick =
    [
        "Add", "AddFirst", "AddLast", "Append", "ContainsKey", "Dequeue", "Enqueue", "Peek", "Pop", "Push", "RemoveFirst", "RemoveLast", "TryAdd", "TryDequeue", "TryGetValue", "TryPeek", "TryPop",
        "get_Count", "get_First", "get_IsEmpty", "get_Item", "get_Last", "get_Length", "set_Item",
    ];

    /// <summary>Takes steps for going through the object that the call is made on.</summary>
    public static void Charge(Call call, IMethodSymbol method, object? self)
    {
        if (self is string text)
        {
            call.Run.Budget.Pass(call.Syntax, text.Length);
        }
        else if (self is not null && !Quick.Contains(method.Name))
        {
            call.Run.Budget.Pass(call.Syntax, self is System.Collections.ICollection { Count: var count } ? count : self is StringBuilder { Length: var length } ? length : 0);
        }
    }

    /// <summary>Stops what would reserve or make too much at once, before it does.</summary>
    public static void Check(Call call, IMethodSymbol method, object? self, object?[] arguments)
    {
        for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
        {
            if (arguments[i] is int size && method.Parameters[i].Name is "capacity" or "initialCapacity" or "maxCapacity" or "totalWidth" or "repeatCount" or "concurrencyLevel"
                && !(method.Parameters[i].Name == "maxCapacity" && size == int.MaxValue))
            {
                call.Run.Budget.CheckSize(call.Syntax, size);
            }
            else if (arguments[i] is int length && method.Name is "set_Length" or "set_Capacity" or "EnsureCapacity")
            {
                call.Run.Budget.CheckSize(call.Syntax, length);
            }
            else if (arguments[i] is string text)
            {
                call.Run.Budget.Pass(call.Syntax, text.Length);
            }
        }

        switch (self)
        {
            case StringBuilder builder when method.Name == "Replace" && arguments is [string { Length: > 0 } old, string replacement, ..] && replacement.Length > old.Length:
                call.Run.Budget.CheckSize(call.Syntax, (long)builder.Length / old.Length * replacement.Length);
                break;
            case StringBuilder builder when method.Name == "Insert" && arguments is [int, string inserted, int times]:
                call.Run.Budget.CheckSize(call.Syntax, builder.Length + ((long)inserted.Length * times));
                break;
        }
    }
}
