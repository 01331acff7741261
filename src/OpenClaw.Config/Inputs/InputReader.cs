using System.Reflection;
using OpenClaw.Config.Model.Inputs;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>Inputs at run time: the build leaves the properties and the data files in the assembly of the project that names them.</summary>
internal static class InputReader
{
    private const string PropertyPrefix = "OpenClaw.Property:";
    private const string FilePrefix = "OpenClaw.Input/";

    public static string Property(Assembly assembly, string name, string? otherwise)
    {
        var exposed = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(static each => each.Key.StartsWith(PropertyPrefix, StringComparison.Ordinal)).ToList();
        var found = exposed.FirstOrDefault(each => string.Equals(each.Key.Substring(PropertyPrefix.Length), name, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException(Sentence(InputProperty.NotExposed(name, [.. exposed.Select(static each => each.Key.Substring(PropertyPrefix.Length))])));
        return !string.IsNullOrEmpty(found.Value) ? found.Value! : otherwise ?? throw new InvalidOperationException(Sentence(InputProperty.Empty(name)));
    }

    public static T Json<T>(Assembly assembly, string name)
    {
        var text = Text(assembly, name);
        var binder = new ReflectionBinder(new SourceFile(name), text);
        var value = binder.Json(typeof(T));
        return value is null ? throw Failure(binder.Problems[0], name, text) : (T)value.Content!;
    }

    public static T[] Csv<T>(Assembly assembly, string name)
    {
        var text = Text(assembly, name);
        var binder = new ReflectionBinder(new SourceFile(name), text);
        return binder.Csv(typeof(T)) is { } rows ? [.. rows.Select(static row => (T)row.Content!)] : throw Failure(binder.Problems[0], name, text);
    }

    private static string Text(Assembly assembly, string name)
    {
        if (InputName.Objection(name) is { } objection)
        {
            throw new InvalidOperationException(Sentence(objection));
        }

        var listed = assembly.GetManifestResourceNames().Where(static each => each.StartsWith(FilePrefix, StringComparison.Ordinal)).ToList();
        var resource = listed.FirstOrDefault(each => InputName.Normalize(each.Substring(FilePrefix.Length)) == name)
            ?? throw new InvalidOperationException(Sentence(InputName.NotListed(name, [.. listed.Select(static each => InputName.Normalize(each.Substring(FilePrefix.Length)))])));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var text = reader.ReadToEnd();
        return text.Length > InputName.MaxLength ? throw new FormatException(Sentence(InputName.TooLarge(name, text.Length))) : text;
    }

    /// <summary>The first problem, with its place as compilers print it.</summary>
    private static FormatException Failure(InputProblem problem, string name, string text)
    {
        var start = Math.Min(problem.Span.Start, text.Length);
        var line = text.Take(start).Count(static c => c == '\n') + 1;
        var column = start - (start == 0 ? -1 : text.LastIndexOf('\n', start - 1));
        return new FormatException($"{name}({line},{column}): {Sentence(problem.Message)}");
    }

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message.Substring(1) + ".";
}
