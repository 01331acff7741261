using System.Reflection;
using System.Runtime.ExceptionServices;

namespace OpenClaw.Config.Testing.RunAndCompare;

/// <summary>
/// The library's <c>OpenClawConfig.ToJson</c>, bound late so that a snippet may also bring a builder library of its own: the interpreter
/// knows the contract, not the library.
/// </summary>
internal sealed class RuntimeLibrary(Assembly snippet)
{
    private const string Namespace = "OpenClaw.Config.";

    /// <summary>The JSON of a method marked <c>[OpenClawConfig]</c>.</summary>
    public string ToJson(MethodInfo method) => (string)Call(method, "OpenClawConfigBuilder");

    /// <summary>Name and JSON of each gateway of a method marked <c>[OpenClawFleet]</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToJsonOfEach(MethodInfo method) =>
        (IEnumerable<KeyValuePair<string, string>>)Call(method, "OpenClawFleetBuilder");

    private object Call(MethodInfo method, string builder)
    {
        var action = typeof(Action<>).MakeGenericType(Type(builder));
        var toJson = Type("OpenClawConfig").GetMethods(BindingFlags.Public | BindingFlags.Static).Single(
            candidate => candidate.Name == "ToJson" && candidate.GetParameters() is [var parameter, ..] && parameter.ParameterType == action);
        try
        {
            return toJson.Invoke(null, [method.CreateDelegate(action)])!;
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
    }

    private Type Type(string name) =>
        snippet.GetType(Namespace + name)
        ?? typeof(OpenClawConfigAttribute).Assembly.GetType(Namespace + name)
        ?? throw new InvalidOperationException($"Neither the snippet nor the library has {name}.");
}
