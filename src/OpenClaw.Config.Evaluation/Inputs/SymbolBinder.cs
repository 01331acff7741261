using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Inputs;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>Makes values of the interpreted program from a data file. Objects are made as <c>new</c> makes them, by their own constructors.</summary>
internal sealed class SymbolBinder(Call call, DataFile data) : InputBinder<ITypeSymbol, Value>(data.File, data.Text)
{
    private readonly SymbolShapes _shapes = new(call.Run);

    private int Doubt => call.Run.Doubt;

    protected override InputShape<ITypeSymbol> ShapeOf(ITypeSymbol type) => _shapes.Of(type);

    protected override void Step() => call.Run.Budget.Step(call.Syntax);

    protected override Value Scalar(object content, SourceSpan place) => new ScalarValue(At(place), content);

    protected override Value Null(SourceSpan place) => new NullValue(At(place));

    protected override Value Choice(InputChoice choice, SourceSpan place)
    {
        var field = (IFieldSymbol)choice.Value;
        return new EnumValue(At(place), field.ContainingType, field.ConstantValue!);
    }

    protected override Value TypedText(ITypeSymbol type, string content, SourceSpan place) =>
        Dispatcher.Call(new Call(call.Frame, At(place), SymbolShapes.FromText(type)!, null, [new ScalarValue(At(place), content)]));

    protected override Value List(ITypeSymbol type, ITypeSymbol element, IReadOnlyList<Value> items) => type is IArrayTypeSymbol
        ? new ArrayValue(call.Syntax, Doubt, [.. items])
        : new ListValue(call.Syntax, Doubt, [.. items]);

    protected override Value Map(ITypeSymbol type, ITypeSymbol element, IReadOnlyList<KeyValuePair<string, Value>> entries, IReadOnlyList<SourceSpan> keys)
    {
        var values = new Dictionary<Value, Value>(ValueEquality.Instance);
        foreach (var entry in entries)
        {
            values.Add(new ScalarValue(call.Syntax, entry.Key), entry.Value);
        }

        return new DictionaryValue(call.Syntax, Doubt, values);
    }

    protected override Value Object(ITypeSymbol type, InputShape<ITypeSymbol> shape, Value?[] values)
    {
        var constructor = (IMethodSymbol)shape.Constructor!;
        var arguments = new Value[constructor.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = values[i] ?? Default(constructor.Parameters[i]);
        }

        var made = ObjectCreations.Make(new Call(call.Frame, call.Syntax, constructor, null, arguments), constructor, (INamedTypeSymbol)type);
        for (var i = arguments.Length; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                PropertyReferences.Locate((IPropertySymbol)shape.Members[i].Handle, new Call(call.Frame, call.Syntax, (IPropertySymbol)shape.Members[i].Handle, made, [])).Store(value);
            }
        }

        return made;
    }

    private Value Default(IParameterSymbol parameter) => parameter.ExplicitDefaultValue is null && parameter.Type.IsValueType && !Constants.IsNullableValue(parameter.Type)
        ? Constants.DefaultOf(call.Syntax, parameter.Type, call.Run) ?? new UnknownValue(call.Syntax)
        : Constants.Of(call.Syntax, parameter.Type, parameter.ExplicitDefaultValue);

    private SyntaxNode At(SourceSpan place) => data.At(place) ?? call.Syntax;
}
