using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>
/// Puts the content of other files where <c>$include</c> stands, as the gateway does: in any object, also within arrays; one file or several
/// laid over each other; the other keys of the object on top. One of these serves one configuration.
/// </summary>
internal sealed class IncludeResolver(string configPath, IFileSource source, ConfigFileOptions options, CancellationToken cancellation)
{
    /// <summary>The key.</summary>
    public const string Key = "$include";

    private const int MaxPathLength = 4096;
    private const int MaxIncludeDepth = 10;

    // The gateway would take for ever over files that include each other in great numbers; a compiler must not.
    private const int MaxLoads = 4096;
    private const int MaxCharacters = 64 * 1024 * 1024;

    private readonly List<FileText> _files = [];
    private readonly List<ReadingProblem> _notAtHand = [];

    private IReadOnlyList<string>? _roots;
    private IReadOnlyList<string>? _realRoots;
    private int _characters;

    /// <summary>The files that were included, in the order in which they were read.</summary>
    public IReadOnlyList<FileText> Files => _files;

    /// <summary>Files that the source could not tell of; their content is not known.</summary>
    public IReadOnlyList<ReadingProblem> NotAtHand => _notAtHand;

    /// <summary>The configuration with all its parts in it.</summary>
    /// <exception cref="IncludeFailure">The gateway would refuse an include.</exception>
    public ConfigNode Resolve(ConfigNode root)
    {
        if (!HasWork(root, 0))
        {
            return root;
        }

        var path = FilePath.Normalize(configPath);
        return Process(root, ConfigPath.Root, new Including(path, [path], []), 0);
    }

    // Few configurations include anything; for the others this one look is all there is.
    private static bool HasWork(ConfigNode node, int depth)
    {
        if (depth > JsonReadOptions.Default.MaxDepth)
        {
            return true;
        }

        if (node is ConfigArray { Written: var items })
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is ConfigObject or ConfigArray && HasWork(items[i], depth + 1))
                {
                    return true;
                }
            }
        }
        else if (node is ConfigObject { Written: var properties })
        {
            for (var i = 0; i < properties.Count; i++)
            {
                var property = properties[i];
                if (property.Name == Key || (property.Node is ConfigObject or ConfigArray && HasWork(property.Node, depth + 1)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ConfigNode Process(ConfigNode node, ConfigPath at, Including file, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > JsonReadOptions.Default.MaxDepth)
        {
            throw new IncludeFailure($"the included files nest arrays and objects deeper than {JsonReadOptions.Default.MaxDepth} levels", at, node.Origin);
        }

        return node switch
        {
            ConfigArray array => array.Rewrite((index, item) => Process(item, at.Child(index), file, depth + 1)),
            ConfigObject obj when obj.Find(Key) is { } include => Include(obj, include.Node, at, file, depth),
            ConfigObject obj => Keys(obj, at, file, depth),
            _ => node,
        };
    }

    // The gateway's copy loses the key __proto__, but looks into it first. What stands in the configuration itself is still judged later on.
    private ConfigObject Keys(ConfigObject obj, ConfigPath at, Including file, int depth) => obj.Rewrite(property =>
    {
        var value = Process(property.Node, at.Child(property.Name), file, depth + 1);
        return property.Name == "__proto__" && file.Trail.Count > 0 ? null : value;
    });

    private ConfigNode Include(ConfigObject obj, ConfigNode include, ConfigPath at, Including file, int depth)
    {
        var included = include switch
        {
            ConfigText one => Load(one, at, file, depth),
            ConfigArray several => LoadAll(several, at, file, depth),
            _ => throw new IncludeFailure($"{Subject(at)} includes {Kind(include)}, but '{Key}' takes a path or a list of paths", at, include.Origin),
        };
        var rest = obj.Rewrite(static property => property.Name == Key ? null : property.Node);
        if (rest.Properties.Count == 0)
        {
            return included;
        }

        return included is ConfigObject or ConfigUnknown
            ? IncludeMerge.Merge(included, Keys(rest, at, file, depth))
            : throw new IncludeFailure($"{Subject(at)} has other keys beside '{Key}', so what it includes has to be an object", at, include.Origin);
    }

    private ConfigNode LoadAll(ConfigArray paths, ConfigPath at, Including file, int depth)
    {
        ConfigNode merged = new ConfigObject(paths.Origin);
        foreach (var item in paths.Items)
        {
            var content = item is ConfigText path
                ? Load(path, at, file, depth)
                : throw new IncludeFailure($"{Subject(at)} includes {Kind(item)}, but '{Key}' takes a path or a list of paths", at, item.Origin);
            merged = IncludeMerge.Merge(merged, content);
        }

        return merged;
    }

    private ConfigNode Load(ConfigText include, ConfigPath at, Including file, int depth)
    {
        var name = include.Value;
        IncludeFailure Refuse(string because) => new($"{Subject(at)} includes '{Show(name)}', but {because}", at, include.Origin);

        if (name.IndexOf('\0') >= 0)
        {
            throw Refuse("a path holds no NUL character");
        }

        var path = name.Length < MaxPathLength ? FilePath.Resolve(FilePath.FolderOf(file.Path), name) : name;
        if (path.Length >= MaxPathLength)
        {
            throw Refuse($"a path is shorter than {MaxPathLength} characters");
        }

        if (!Roots().Any(root => FilePath.IsInside(root, path)))
        {
            throw Refuse("that is outside the folder of the configuration");
        }

        if (source.RealPathOf(path) is { } real && !RealRoots().Any(root => FilePath.IsInside(root, FilePath.Normalize(real))))
        {
            throw Refuse("a symbolic link leads out of the folder of the configuration there");
        }

        if (file.Chain.Contains(path, StringComparer.Ordinal))
        {
            throw Refuse("that file is being read already: the includes form a circle");
        }

        if (file.Chain.Count > MaxIncludeDepth)
        {
            throw Refuse($"files include each other {MaxIncludeDepth} deep at most");
        }

        var content = source.Read(path);
        if (content.Text is not { } text)
        {
            if (content.Refusal is { } refusal)
            {
                throw Refuse(refusal);
            }

            _notAtHand.Add(new("F3", at, $"{Subject(at)} includes '{Show(name)}', which is not among the files at hand, so it is not judged", include.Origin) { IsOwn = true, IsWarning = true });
            return new ConfigUnknown(UnknownReason.NotConstant, include.Origin);
        }

        _characters += text.Length;
        if (_files.Count >= MaxLoads || _characters > MaxCharacters)
        {
            throw Refuse("there are too many includes to read them all");
        }

        return Process(Parse(path, text, include, file, Refuse), at, file.With(path, include.Origin), depth);
    }

    private ConfigNode Parse(string path, string text, ConfigText include, Including file, Func<string, IncludeFailure> refuse)
    {
        var source = new SourceFile(path);
        var read = Json5Reader.Read(source, text, new JsonReadOptions { Trail = file.With(path, include.Origin).Trail });
        _files.Add(new FileText(source, text) { Root = read.Root });
        return read.Root
            ?? throw new IncludeFailure(refuse("that file does not parse: " + read.Error!.Message).Message, ConfigPath.Root, new Origin(read.Error.Span, trail: file.With(path, include.Origin).Trail));
    }

    private IReadOnlyList<string> Roots() => _roots ??=
        [.. new[] { FilePath.FolderOf(FilePath.Normalize(configPath)) }.Concat(options.IncludeRoots.Select(FilePath.Normalize)).Select(static root => root.Length > 1 ? root.TrimEnd('/') : root)];

    private IReadOnlyList<string> RealRoots() => _realRoots ??= [.. Roots().Select(root => FilePath.Normalize(source.RealPathOf(root) ?? root))];

    private static string Subject(ConfigPath at) => at.Parent is null ? "the configuration" : at.ToString();

    private static string Kind(ConfigNode node) => node is ConfigNumber number ? JsonNumbers.Format(number.Value) : $"{(node.TypeName is "array" or "object" ? "an" : "a")} {node.TypeName}";

    private static string Show(string name) => name.Length > 80 ? name.Substring(0, 80) + "..." : name.Replace("\0", "\\0");

    // Where an include stands: the file, those around it, and the places that led there.
    private sealed record Including(string Path, IReadOnlyList<string> Chain, IReadOnlyList<SourceSpan> Trail)
    {
        public Including With(string path, Origin? origin) =>
            new(path, [.. Chain, path], origin is null ? Trail : [origin.Value, .. Trail]);
    }
}
