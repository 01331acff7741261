using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// One walk over a value and its schema. A <em>probe</em> is a walk that only wants to know whether anything is wrong, and makes no
/// sentences: how variants of unions are tried.
/// </summary>
internal sealed class SchemaWalk(ConfigNode root, SchemaFacts facts, bool isProbe = false, bool hasDefaults = true)
{
    private readonly List<SchemaViolation> _found = [];
    private SchemaWalk? _probe;

    /// <summary>What was found so far; stays empty in a probe.</summary>
    public List<SchemaViolation> Found => _found;

    /// <summary>Whether anything was found.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether nobody will read what is found.</summary>
    public bool IsProbe => isProbe;

    /// <summary>The root of the document, for the few things that depend on what stands elsewhere.</summary>
    public ConfigNode Document => root;

    /// <summary>What the version of OpenClaw accepts.</summary>
    public SchemaFacts Facts => facts;

    /// <summary>Whether defaults are filled in before channels and plugin settings are checked.</summary>
    public bool HasDefaults => hasDefaults;

    /// <summary>Whether a walk with this schema would find nothing.</summary>
    public bool Fits(ConfigNode value, SchemaNode schema, in WalkPlace place)
    {
        // One probe serves all: it remembers nothing but that it failed.
        var probe = isProbe ? this : _probe ??= new SchemaWalk(root, facts, isProbe: true, hasDefaults);
        var hadFailed = probe.HasFailed;
        probe.HasFailed = false;
        probe.Check(value, schema, place);
        var fits = !probe.HasFailed;
        probe.HasFailed = hadFailed;
        return fits;
    }

    /// <summary>What a walk with this schema finds.</summary>
    public List<SchemaViolation> Try(ConfigNode value, SchemaNode schema, WalkPlace place)
    {
        var walk = new SchemaWalk(root, facts, isProbe: false, hasDefaults);
        walk.Check(value, schema, place);
        return walk.Found;
    }

    /// <summary>How many bounds a text or a number breaks.</summary>
    public int TryScalar(ConfigNode value, SchemaNode schema, WalkPlace place)
    {
        var walk = new SchemaWalk(root, facts, isProbe: false, hasDefaults);
        if (value is ConfigText text)
        {
            ScalarChecks.Text(walk, text, schema, place);
        }
        else if (value is ConfigNumber number)
        {
            ScalarChecks.Number(walk, number, schema, place);
        }

        return walk.Found.Count;
    }

    /// <summary>Notes that something is wrong, in a probe.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>
    /// Notes that something is wrong, and says whether somebody will read the sentence. The caller makes it then, and hands it to <see cref="Tell"/>:
    /// a delegate that makes it would be allocated for every value that there is, wrong or not.
    /// </summary>
    public bool IsToTell()
    {
        HasFailed = true;
        return !isProbe;
    }

    /// <summary>Keeps a violation.</summary>
    public void Tell(SchemaViolation violation) => _found.Add(violation);

    /// <summary>Notes a violation that was made already.</summary>
    public void Report(SchemaViolation violation)
    {
        if (IsToTell())
        {
            Tell(violation);
        }
    }

    /// <summary>Checks a value.</summary>
    public void Check(ConfigNode value, SchemaNode schema, in WalkPlace place)
    {
        if (value is ConfigUnknown || (isProbe && HasFailed))
        {
            return;
        }

        if (!HasTypeOf(value, schema))
        {
            if (IsToTell())
            {
                Tell(Violations.WrongType(place, value, schema));
            }

            return;
        }

        if (schema.HasValues && !IsAnyOf(value, schema.Values))
        {
            if (IsToTell())
            {
                Tell(Violations.NotAllowed(place, value, schema, schema.Values));
            }

            return;
        }

        switch (value)
        {
            case ConfigText text:
                ScalarChecks.Text(this, text, schema, place);
                break;
            case ConfigNumber number:
                ScalarChecks.Number(this, number, schema, place);
                break;
            case ConfigArray array:
                ContainerChecks.Array(this, array, schema, place);
                break;
            case ConfigObject obj:
                ContainerChecks.Object(this, obj, schema, place);
                break;
        }

        if (schema.HasApplicators)
        {
            CheckApplicators(value, schema, place);
        }
    }

    private void CheckApplicators(ConfigNode value, SchemaNode schema, in WalkPlace place)
    {
        for (var i = 0; i < schema.AllOf.Count; i++)
        {
            Check(value, schema.AllOf[i], place);
        }

        // "Must not fit" and "if it fits" need certainty that it does: a value that is not all known merely has nothing against it.
        if (schema.Not is { } not && value.IsComplete && Fits(value, not, place) && IsToTell())
        {
            Tell(Violations.Forbidden(place, value, not));
        }

        if (schema is { If: { } condition, Then: { } consequence } && value.IsComplete && Fits(value, condition, place))
        {
            CheckConsequence(value, consequence, place);
        }

        if (schema.Variants.Count > 0)
        {
            UnionCheck.Check(this, value, schema, place);
        }
    }

    // The validator names the object whose condition is not met, and not what is missing in it.
    private void CheckConsequence(ConfigNode value, SchemaNode consequence, WalkPlace place)
    {
        foreach (var violation in Try(value, consequence, place))
        {
            Report(violation with { Path = place.Path });
        }
    }

    private static bool HasTypeOf(ConfigNode value, SchemaNode schema) => schema.Types == SchemaTypes.Any || (schema.Types & TypesOf(value)) != 0;

    /// <summary>The types that a value has: a whole number is an integer as well. None for a number that JSON lacks.</summary>
    public static SchemaTypes TypesOf(ConfigNode value) => value switch
    {
        ConfigText => SchemaTypes.Text,
        ConfigNumber { Value: var number } when double.IsNaN(number) || double.IsInfinity(number) => SchemaTypes.Any,
        ConfigNumber { Value: var number } => number == Math.Floor(number) ? SchemaTypes.Number | SchemaTypes.Integer : SchemaTypes.Number,
        ConfigBoolean => SchemaTypes.Boolean,
        ConfigNull => SchemaTypes.Null,
        ConfigArray => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };

    /// <summary>Whether the value is one of those, or may be.</summary>
    public static bool IsAnyOf(ConfigNode value, IReadOnlyList<ConfigNode> allowed)
    {
        // A reference to an environment variable stands for any text.
        if (value is ConfigText text && EnvironmentReferences.IsIn(text))
        {
            return allowed.Any(static candidate => candidate is ConfigText);
        }

        for (var i = 0; i < allowed.Count; i++)
        {
            if (NodeEquality.AreEqual(value, allowed[i]))
            {
                return true;
            }
        }

        return false;
    }
}
