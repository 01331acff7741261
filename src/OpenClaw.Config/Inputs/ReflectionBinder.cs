using System.Collections;
using System.Reflection;
using System.Runtime.ExceptionServices;
using OpenClaw.Config.Model.Inputs;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>A value that may be null, where null would mean that there is none.</summary>
internal sealed record BoundValue(object? Content);

/// <summary>Makes objects of the running program from a data file.</summary>
internal sealed class ReflectionBinder(SourceFile file, string text) : InputBinder<Type, BoundValue>(file, text)
{
    private readonly Dictionary<Type, InputShape<Type>> _shapes = [];

    protected override InputShape<Type> ShapeOf(Type type)
    {
        if (!_shapes.TryGetValue(type, out var shape))
        {
            shape = ReflectionShapes.Of(type);
            _shapes.Add(type, shape);
        }

        return shape;
    }

    protected override void Step()
    {
    }

    protected override BoundValue Scalar(object content, SourceSpan place) => new(content);

    protected override BoundValue Null(SourceSpan place) => new((object?)null);

    protected override BoundValue Choice(InputChoice choice, SourceSpan place) => new(choice.Value);

    protected override BoundValue TypedText(Type type, string content, SourceSpan place) => new(Run(() => ReflectionShapes.FromText(type)!.Invoke(null, [content])));

    protected override BoundValue List(Type type, Type element, IReadOnlyList<BoundValue> items)
    {
        if (type.IsArray)
        {
            var array = Array.CreateInstance(element, items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                array.SetValue(items[i].Content, i);
            }

            return new(array);
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items)
        {
            list.Add(item.Content);
        }

        return new(list);
    }

    protected override BoundValue Map(Type type, Type element, IReadOnlyList<KeyValuePair<string, BoundValue>> entries, IReadOnlyList<SourceSpan> keys)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        foreach (var entry in entries)
        {
            map.Add(entry.Key, entry.Value.Content);
        }

        return new(map);
    }

    protected override BoundValue Object(Type type, InputShape<Type> shape, BoundValue?[] values)
    {
        var parameters = (shape.Constructor as ConstructorInfo)?.GetParameters() ?? [];
        var arguments = parameters.Select((parameter, i) => values[i] is { } value ? value.Content : DefaultOf(parameter)).ToArray();
        var made = Run(() => shape.Constructor is ConstructorInfo constructor ? constructor.Invoke(arguments) : Activator.CreateInstance(type));
        for (var i = arguments.Length; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                Run(() =>
                {
                    ((PropertyInfo)shape.Members[i].Handle).SetValue(made, value.Content);
                    return made;
                });
            }
        }

        return new(made);
    }

    /// <summary>The default of an enum is its number, and that of a struct is none.</summary>
    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.DefaultValue is { } value ? (type.IsEnum ? Enum.ToObject(type, value) : value)
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
            : null;
    }

    /// <summary>What the operator's code throws is thrown as it is.</summary>
    private static object? Run(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            throw;
        }
    }
}
