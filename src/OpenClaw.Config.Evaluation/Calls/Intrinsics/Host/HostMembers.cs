using System.Reflection;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// Finds, for a member of the program's framework, the member of the host's framework that answers for it. Generic types and methods are
/// taken over values of the program: a <c>Queue&lt;int&gt;</c> there is a <c>Queue&lt;Value&gt;</c> here.
/// </summary>
internal static class HostMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    /// <summary>The intrinsic; null when there is none.</summary>
    public static Intrinsic? Find(ISymbol member, string typeName)
    {
        if (HostTypes.Find(typeName) is not { } host)
        {
            return null;
        }

        return member switch
        {
            IFieldSymbol field => OfField(field, host),
            IPropertySymbol { GetMethod: { } getter } => OfMethod(getter, host),
            IMethodSymbol method => OfMethod(method, host),
            _ => null,
        };
    }

    private static Intrinsic? OfField(IFieldSymbol field, HostType host) =>
        !host.IsExcepted(field.Name) && (host.Own?.GetField(field.Name, All) ?? Closed(host.Type)?.GetField(field.Name, All)) is { } found
            ? call => HostResults.Of(found.GetValue(found.IsStatic ? null : HostArguments.Self(call)), ((IFieldSymbol)call.Member).Type, call)
            : null;

    private static Intrinsic? OfMethod(IMethodSymbol method, HostType host)
    {
        var names = method.Parameters.Select(static parameter => HostNames.Of(parameter.Type)).ToList();
        if (Own(method, names, host) is { } own)
        {
            return new HostCalls(own, method, host, isOwn: true).Answer;
        }

        if (Closed(host.Type) is not { } type || host.IsExcepted((method.AssociatedSymbol ?? method).Name))
        {
            return null;
        }

        return Choose(Candidates(type, method), method, names) is { } found ? new HostCalls(found, method, host, isOwn: false).Answer : null;
    }

    private static IEnumerable<MethodBase> Candidates(Type type, IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? type.GetConstructors()
        : type.GetMember(method.MetadataName, MemberTypes.Method, All).OfType<MethodInfo>()
            .Where(candidate => candidate.IsStatic == method.IsStatic && (method.MethodKind != MethodKind.Conversion || HostNames.Of(candidate.ReturnType) == HostNames.Of(method.ReturnType)))
            .Select(Closed).OfType<MethodBase>();

    /// <summary>
    /// The overload that takes a comparer besides is the better one: values of the program compare by the rules of the program. After that the
    /// overload itself, then the one that takes an array or string where the program passes a span.
    /// </summary>
    private static MethodBase? Choose(IEnumerable<MethodBase> candidates, IMethodSymbol method, List<string> names)
    {
        var all = candidates.ToList();
        return all.FirstOrDefault(candidate => candidate.GetParameters() is var parameters
                && parameters.Length == names.Count + 1 && IsComparer(parameters[names.Count].ParameterType) && Fits(names, parameters, 0, HostNames.Fits))
            ?? all.FirstOrDefault(candidate => candidate.GetParameters() is var parameters
                && parameters.Length == names.Count + 1 && IsComparer(parameters[0].ParameterType) && Fits(names, parameters, 1, HostNames.Fits))
            ?? all.FirstOrDefault(candidate => candidate.GetParameters() is var parameters && parameters.Length == names.Count
                && Fits(names, parameters, 0, static (name, type) => name == HostNames.Of(type) && !HostNames.IsSpan(name)))
            ?? all.FirstOrDefault(candidate => candidate.GetParameters() is var parameters && parameters.Length == names.Count && Fits(names, parameters, 0, HostNames.Fits));
    }

    private static MethodInfo? Own(IMethodSymbol method, List<string> names, HostType host)
    {
        var name = method.MethodKind == MethodKind.Constructor ? "New" : method.AssociatedSymbol is IPropertySymbol property ? property.Name : method.Name;
        var isStatic = method.IsStatic || method.MethodKind == MethodKind.Constructor;
        return host.Own?.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static).OfType<MethodInfo>().FirstOrDefault(candidate =>
            candidate.GetParameters() is var parameters
            && parameters.Length == names.Count + (isStatic ? 0 : 1)
            && (isStatic || parameters[0].ParameterType == host.Type)
            && Fits(names, parameters, isStatic ? 0 : 1, HostNames.Fits));
    }

    public static bool IsComparer(Type type) => type == typeof(IComparer<Value>) || type == typeof(IEqualityComparer<Value>);

    private static bool Fits(List<string> names, ParameterInfo[] parameters, int first, Func<string, Type, bool> fits) =>
        names.Select((name, i) => fits(name, parameters[first + i].ParameterType)).All(static same => same);

    /// <summary>The type over values.</summary>
    private static Type? Closed(Type? type) =>
        type?.IsGenericTypeDefinition == true ? type.MakeGenericType([.. type.GetGenericArguments().Select(static _ => typeof(Value))]) : type;

    /// <summary>The method over values; null for one whose type parameters demand more than a value has.</summary>
    private static MethodInfo? Closed(MethodInfo method)
    {
        try
        {
            return method.IsGenericMethodDefinition ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(static _ => typeof(Value))]) : method;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
