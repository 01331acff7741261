using System.Reflection;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>
/// Calls every method of every builder and holds what it did against what its attribute says. The interpreter goes by the attribute
/// alone, so the two must be the same.
/// </summary>
public class EveryMemberTests
{
    [Fact]
    public void Values_are_set_where_the_attribute_says() => Each(ConfigShape.Value, static (member, builder) =>
    {
        var first = Sample.Of(member.ValueType, 1);
        var second = Sample.Of(member.ValueType, 2);
        Call(member, builder, first.Argument);
        Call(member, builder, second.Argument);
        return Expect(second.Json, At(member, builder));
    });

    [Fact]
    public void Lists_grow_where_the_attribute_says() => Each(ConfigShape.List, static (member, builder) =>
    {
        Call(member, builder, Array(member, []));
        if (At(member, builder) is not ConfigArray { Items.Count: 0 })
        {
            return "no empty list was made";
        }

        Sample[] samples = [.. Enumerable.Range(1, 3).Select(number => Sample.Of(member.ValueType, number))];
        Call(member, builder, Array(member, samples[..2]));
        Call(member, builder, Array(member, samples[2..]));
        return string.Join("\n", ((ConfigArray)At(member, builder)!).Items.Zip(samples, static (item, sample) => Expect(sample.Json, item)).Where(static text => text.Length > 0));
    });

    [Fact]
    public void Objects_are_configured_where_the_attribute_says() => Each(ConfigShape.Object, static (member, builder) =>
    {
        var notes = new List<ConfigObject>();
        Call(member, builder, Sample.Noting(member.Inner!, notes));
        Call(member, builder, Sample.Noting(member.Inner!, notes));
        return notes.Count == 2 && ReferenceEquals(notes[0], notes[1]) && ReferenceEquals(notes[0], At(member, builder))
            ? Tag(member, notes[0])
            : "the two calls did not get the object at the place";
    });

    [Fact]
    public void Items_are_added_where_the_attribute_says() => Each(ConfigShape.Item, static (member, builder) =>
    {
        var notes = new List<ConfigObject>();
        Call(member, builder, Sample.Noting(member.Inner!, notes));
        Call(member, builder, Sample.Noting(member.Inner!, notes));
        return At(member, builder) is ConfigArray { Items.Count: 2 } array && array.Items.SequenceEqual(notes)
            ? string.Concat(notes.Select(note => Tag(member, note)))
            : "the two calls did not add two objects";
    });

    [Fact]
    public void Null_is_written_only_where_the_parameter_is_nullable()
    {
        var context = new NullabilityInfoContext();
        var wrong = new List<string>();
        foreach (var member in BuilderMember.All.Where(static member => !member.Last.ParameterType.IsValueType || Nullable.GetUnderlyingType(member.Last.ParameterType) is not null))
        {
            var builder = New(member.Builder);
            var mayBeNull = context.Create(member.Last).WriteState == NullabilityState.Nullable;
            var thrown = Record.Exception(() => Call(member, builder, null));
            var isRight = mayBeNull
                ? thrown is null && At(member, builder) is ConfigNull
                : thrown?.InnerException is ArgumentNullException problem && problem.ParamName == member.Last.Name && At(member, builder) is null;
            if (!isRight)
            {
                wrong.Add(member.ToString());
            }
        }

        Assert.Empty(wrong);
    }

    private static void Each(ConfigShape shape, Func<BuilderMember, ConfigBuilder, string> check)
    {
        var members = BuilderMember.All.Where(member => member.Says.Shape == shape).ToList();
        Assert.NotEmpty(members);
        Assert.Empty(members
            .Select(member => (member, Wrong: check(member, New(member.Builder))))
            .Where(static pair => pair.Wrong.Length > 0)
            .Select(static pair => $"{pair.member}: {pair.Wrong}"));
    }

    private static ConfigBuilder New(Type builder) => (ConfigBuilder)Activator.CreateInstance(builder, nonPublic: true)!;

    private static void Call(BuilderMember member, ConfigBuilder builder, object? last)
    {
        var keys = member.Method.GetParameters()[..^1].Select(static (parameter, index) => Key(parameter.ParameterType, index));
        Assert.Same(builder, member.Method.Invoke(builder, [.. keys, last]));
    }

    private static object Key(Type type, int index) => type == typeof(string) ? KeyText(index) : Activator.CreateInstance(type, KeyText(index))!;

    private static string KeyText(int index) => "key" + index;

    private static Array Array(BuilderMember member, Sample[] samples)
    {
        var array = System.Array.CreateInstance(member.ValueType, samples.Length);
        samples.Select(static sample => sample.Argument).ToArray().CopyTo(array, 0);
        return array;
    }

    /// <summary>The node at the place that the attribute names; null when there is none.</summary>
    private static ConfigNode? At(BuilderMember member, ConfigBuilder builder)
    {
        ConfigNode? node = builder.TreeNode;
        foreach (var segment in (string[])[member.Says.Key, .. Enumerable.Range(0, member.Says.Keys).Select(KeyText)])
        {
            node = segment.Length == 0 ? node : (node as ConfigObject)?.Find(segment)?.Node;
        }

        return node;
    }

    private static string Expect(string json, ConfigNode? node)
    {
        var written = node is null ? "nothing" : JsonWriter.Write(node).TrimEnd();
        return written == json ? string.Empty : $"wrote {written} for {json}";
    }

    private static string Tag(BuilderMember member, ConfigObject node)
    {
        var expected = member.Says.Tag?.Split('=');
        return expected is null
            ? node.Properties.Count == 0 ? string.Empty : "it wrote more than it says"
            : node.Properties.Count == 1 ? Expect(Sample.Quote(expected[1]), node.Find(expected[0])?.Node) : "it did not write its tag";
    }
}
