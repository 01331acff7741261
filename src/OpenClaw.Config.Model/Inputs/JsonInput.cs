using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>A file of JSON or JSON5, which is one value.</summary>
/// <typeparam name="TType">What a type is on this side.</typeparam>
/// <typeparam name="TValue">What a value is on this side.</typeparam>
/// <param name="binder">The side.</param>
/// <param name="file">The file.</param>
/// <param name="text">Its text.</param>
internal sealed class JsonInput<TType, TValue>(InputBinder<TType, TValue> binder, SourceFile file, string text)
    where TType : class
    where TValue : class
{
    /// <summary>What recurses here is data, and a compiler's stacks are small.</summary>
    private const int MaxDepth = 64;

    /// <summary>The value; null when something is wrong.</summary>
    public TValue? Read(TType type)
    {
        var read = Json5Reader.Read(file, text, new JsonReadOptions { MaxDepth = MaxDepth, MaxLength = InputName.MaxLength });
        return read.IsSuccess ? Bind(type, allowsNull: false, read.Root) : binder.Fail(read.Error.Span, "this is no JSON: " + read.Error.Message);
    }

    private TValue? Bind(TType type, bool allowsNull, ConfigNode node)
    {
        binder.Step();
        var shape = binder.ShapeOf(type);
        var place = node.Origin!.Value;
        var plain = shape.Plain ?? type;
        switch (shape.Kind, node)
        {
            case (InputKind.Unsupported, _):
                return binder.Fail(place, shape.Name);
            case (_, ConfigNull):
                return allowsNull || shape.IsNullable ? binder.Null(place) : binder.Fail(place, $"null has no place here, {InputWords.Noun(shape)} is expected; in C#, {shape.Name} cannot be null");
            case (InputKind.Text, ConfigText content):
                return binder.Scalar(content.Value, place);
            case (InputKind.Character, ConfigText { Value.Length: 1 } letter):
                return binder.Scalar(letter.Value[0], place);
            case (InputKind.Boolean, ConfigBoolean flag):
                return binder.Scalar(flag.Value, place);
            case (InputKind.Number, ConfigNumber number):
                return binder.Number(text.Substring(place.Start, place.Length), number.Value, shape, place);
            case (InputKind.Choice, ConfigText name):
                return binder.Choice(name.Value, shape, place);
            case (InputKind.TypedText, ConfigText content):
                return binder.TypedText(plain, content.Value, place);
            case (InputKind.List, ConfigArray list):
                return binder.List(plain, shape.Element!, [.. list.Items.TakeWhile(_ => !binder.IsFull).Select(item => Bind(shape.Element!, false, item)).Where(static item => item is not null).Select(static item => item!)]);
            case (InputKind.Map, ConfigObject map):
                return Map(plain, shape, map);
            case (InputKind.Object, ConfigObject members):
                return Members(plain, shape, members);
            default:
                return binder.Fail(place, $"this is {InputWords.Noun(node)}, and {InputWords.Noun(shape)} is expected"
                    + (shape.Kind is InputKind.Text or InputKind.TypedText && node is ConfigNumber or ConfigBoolean ? "; put it in quotes" : string.Empty));
        }
    }

    private TValue? Map(TType type, InputShape<TType> shape, ConfigObject map)
    {
        var entries = new List<KeyValuePair<string, TValue>>();
        foreach (var property in Once(map))
        {
            if (Bind(shape.Element!, false, property.Node) is { } value)
            {
                entries.Add(new(property.Name, value));
            }
        }

        return binder.Problems.Count > 0 ? null : binder.Map(type, shape.Element!, entries, [.. map.Properties.Select(static property => property.Node.Origin!.Name ?? property.Node.Origin.Value)]);
    }

    private TValue? Members(TType type, InputShape<TType> shape, ConfigObject data)
    {
        var values = new TValue?[shape.Members.Count];
        var seen = new bool[shape.Members.Count];
        foreach (var property in Once(data))
        {
            var key = property.Node.Origin!.Name ?? property.Node.Origin.Value;
            var index = InputWords.IndexOf(property.Name, shape);
            if (index < 0)
            {
                binder.Fail(key, InputWords.Unknown(property.Name, shape));
            }
            else if (seen[index])
            {
                binder.Fail(key, $"{shape.Members[index].Name} is written twice; upper and lower case count as equal");
            }
            else
            {
                seen[index] = true;
                values[index] = Bind(shape.Members[index].Type, shape.Members[index].AllowsNull, property.Node);
            }
        }

        var whole = data.Origin!.Value;
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i])
            {
                values[i] = binder.Absent(shape.Members[i], new SourceSpan(file, whole.Start, 1), $"this {shape.Name} has no {InputWords.Lower(shape.Members[i].Name)}");
            }
        }

        return binder.Problems.Count > 0 ? null : binder.Object(type, shape, values);
    }

    private IEnumerable<ConfigProperty> Once(ConfigObject data)
    {
        foreach (var property in data.Properties)
        {
            if (binder.IsFull)
            {
                yield break;
            }

            if (property.Replaced.Count > 0)
            {
                binder.Fail(property.Node.Origin!.Name ?? property.Node.Origin.Value, $"{property.Name} is written twice");
            }

            yield return property;
        }
    }
}
