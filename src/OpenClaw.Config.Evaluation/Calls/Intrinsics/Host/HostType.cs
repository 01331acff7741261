namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// A type of the base class library whose members the framework that the compiler runs on answers itself, because they compute a result from
/// their arguments and nothing else.
/// </summary>
/// <param name="Type">The host's type; null where the host has none.</param>
/// <param name="Own">A static class of ours with members that the host may lack, or that need care; they go before the host's.</param>
/// <param name="Except">Names of members that are not answered: they read the machine, or differ from machine to machine.</param>
/// <param name="Reads">For a type whose instances change: the members that change nothing.</param>
/// <param name="IsUnordered">Whether its items come in an order that nobody says.</param>
internal sealed record HostType(Type? Type, Type? Own = null, string Except = "", string? Reads = null, bool IsUnordered = false)
{
    public bool IsMutable => Reads is not null;

    public bool IsExcepted(string name) => IsIn(Except, name) || name is "GetHashCode" or "GetType" || (name == "ToString" && Type?.IsGenericTypeDefinition == true)
        || (IsUnordered && name is "Keys" or "Values" or "Items" or "ToArray" or "CopyTo" or "GetEnumerator");

    private static bool IsIn(string names, string name) => (" " + names + " ").IndexOf(" " + name + " ", StringComparison.Ordinal) >= 0;
}
