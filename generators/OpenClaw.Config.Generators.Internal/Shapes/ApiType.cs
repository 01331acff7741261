using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>A builder class.</summary>
/// <param name="name">Its name without "Builder".</param>
/// <param name="facts">The object it builds.</param>
internal sealed class ApiType(string name, ObjectFacts facts)
{
    public string Name { get; } = name;

    public ObjectFacts Facts { get; } = facts;

    public bool IsShared { get; set; }

    /// <summary>The sections that use it; more than one only when shared.</summary>
    public SortedSet<string> Sections { get; } = new(StringComparer.Ordinal);

    /// <summary>Every path of the configuration at which it stands.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>The keys that all who use it write by a tag.</summary>
    public HashSet<string> Tagged { get; } = new(StringComparer.Ordinal);

    public List<ApiMember> Members { get; } = [];

    public string ClassName => Name + "Builder";
}
