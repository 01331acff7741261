using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Testing.RunAndCompare;

/// <summary>
/// Compiles an operator's project, loads it, runs its marked methods against the real library and hands back their JSON: what the
/// interpreter must reproduce byte for byte.
/// </summary>
public static class SnippetRunner
{
    /// <summary>Name and JSON text of every document that the project makes when it runs.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="resources">What the build embeds besides.</param>
    public static IReadOnlyDictionary<string, string> RunAtRuntime(CSharpCompilation compilation, params ResourceDescription[] resources) => Run(compilation, Run, resources);

    /// <summary>Name and outcome of every method marked <c>[OpenClawConfig]</c>, where some may throw.</summary>
    public static IReadOnlyDictionary<string, RuntimeOutcome> TryRunAtRuntime(CSharpCompilation compilation) => Run(compilation, TryRun);

    /// <summary>As the other one, of a project that is compiled already.</summary>
    public static IReadOnlyDictionary<string, RuntimeOutcome> TryRunAtRuntime(Stream image) => Run(image, TryRun);

    private static T Run<T>(CSharpCompilation compilation, Func<Assembly, T> run, params ResourceDescription[] resources)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, manifestResources: resources);
        if (!emitted.Success)
        {
            throw new InvalidOperationException("The snippet does not compile:\n" + string.Join('\n', emitted.Diagnostics.Take(10)));
        }

        image.Position = 0;
        return Run(image, run);
    }

    private static T Run<T>(Stream image, Func<Assembly, T> run)
    {
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // A configuration reads the same everywhere; the interpreter has only this culture.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return run(context.LoadFromStream(image));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            context.Unload();
        }
    }

    private static Dictionary<string, string> Run(Assembly assembly)
    {
        var documents = new Dictionary<string, string>();
        var runtime = new RuntimeLibrary(assembly);
        foreach (var method in MarkedMethods(assembly))
        {
            if (method.GetCustomAttribute<OpenClawConfigAttribute>() is { } config)
            {
                documents.Add(config.Name, runtime.ToJson(method));
            }
            else
            {
                foreach (var document in runtime.ToJsonOfEach(method))
                {
                    documents.Add(document.Key, document.Value);
                }
            }
        }

        return documents;
    }

    private static Dictionary<string, RuntimeOutcome> TryRun(Assembly assembly)
    {
        var outcomes = new Dictionary<string, RuntimeOutcome>();
        var runtime = new RuntimeLibrary(assembly);
        foreach (var method in MarkedMethods(assembly))
        {
            var name = method.GetCustomAttribute<OpenClawConfigAttribute>()!.Name;
            try
            {
                outcomes.Add(name, new RuntimeOutcome(runtime.ToJson(method), null));
            }
            catch (Exception e)
            {
                // Whatever the operator's code throws is an outcome.
                outcomes.Add(name, new RuntimeOutcome(null, e.GetType().Name, e.Message));
            }
        }

        return outcomes;
    }

    private static IEnumerable<MethodInfo> MarkedMethods(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where method.IsDefined(typeof(OpenClawConfigAttribute)) || method.IsDefined(typeof(OpenClawFleetAttribute))
        select method;
}
