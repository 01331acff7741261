using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Takes a value apart into several places.</summary>
internal static class Deconstruction
{
    /// <summary>
    /// Assigns in the order of the language: what the targets are made of, the value, every <c>Deconstruct</c>, every conversion, and then one target after the
    /// other. Gives the tuple of what was assigned.
    /// </summary>
    public static Value Assign(IOperation target, Func<Value> value, DeconstructionInfo info, Frame frame)
    {
        var places = new List<(IOperation Target, Place Place)>();
        Locate(target, places, frame);
        var parts = new List<(Value Value, DeconstructionInfo Info)>();
        Take(target, value(), info, parts, frame);
        Value[] converted = [.. parts.Select((part, i) => Converted(part.Value, part.Info, places[i].Target, frame))];
        for (var i = 0; i < converted.Length; i++)
        {
            places[i].Place.Store(converted[i]);
        }

        var at = 0;
        return Assembled(target, converted, ref at, frame);
    }

    private static IOperation Plain(IOperation target)
    {
        while (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        return target;
    }

    private static void Locate(IOperation target, List<(IOperation Target, Place Place)> places, Frame frame)
    {
        if (Plain(target) is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                Locate(element, places, frame);
            }
        }
        else
        {
            places.Add((Plain(target), Places.Locate(Plain(target), frame)));
        }
    }

    /// <summary>Takes the value apart as the targets are nested.</summary>
    private static void Take(IOperation target, Value value, DeconstructionInfo info, List<(Value Value, DeconstructionInfo Info)> parts, Frame frame)
    {
        if (Plain(target) is not ITupleOperation tuple)
        {
            parts.Add((value, info));
            return;
        }

        var taken = PartsOf(value, tuple.Elements.Length, info.Method, target.Syntax, frame);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            Take(tuple.Elements[i], taken?[i] ?? new UnknownValue(target.Syntax), i < info.Nested.Length ? info.Nested[i] : default, parts, frame);
        }
    }

    private static Value Converted(Value value, DeconstructionInfo info, IOperation target, Frame frame) => value is UnknownValue || info.Conversion is not { IsIdentity: false } conversion
        ? value
        : Conversions.Convert(value, conversion, new ConversionSite(target.Syntax, null, target.Type, IsChecked: false), frame);

    private static Value Assembled(IOperation target, Value[] parts, ref int at, Frame frame)
    {
        if (Plain(target) is not ITupleOperation tuple)
        {
            return parts[at++];
        }

        var elements = new Value[tuple.Elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Assembled(tuple.Elements[i], parts, ref at, frame);
        }

        return new TupleValue(target.Syntax, frame.Run.Doubt, elements);
    }

    /// <summary>The parts of a value; null, and reported if it is news, when nobody can tell them.</summary>
    public static IReadOnlyList<Value>? PartsOf(Value value, int count, IMethodSymbol? method, SyntaxNode syntax, Frame frame)
    {
        switch (value)
        {
            case TupleValue tuple when tuple.Elements.Length == count:
                return [.. tuple.Elements.Select(static element => element.Value)];
            case PairValue pair when count == 2:
                return [pair.Key, pair.Item];
            case UnknownValue:
                return null;
            case NullValue:
                Failures.Throw(syntax, nameof(NullReferenceException), frame);
                return null;
            case { } when method is not null:
                return ByMethod(value, method, count, syntax, frame);
            default:
                frame.Run.Refuse(syntax, $"{value!.Noun} is not taken apart here; use its members", frame);
                return null;
        }
    }

    /// <summary>What the compiler's own Deconstruct of a record gives: its positional properties in order.</summary>
    public static IReadOnlyList<Value> ByProperties(ObjectValue made, IMethodSymbol method, SyntaxNode syntax, Frame frame) =>
    [
        .. method.Parameters.Select(parameter => Positional(method.ContainingType, parameter.Name) switch
        {
            IPropertySymbol property => PropertyReferences.Locate(property, new Call(frame, syntax, property, made, [])).Load(),
            IFieldSymbol field when !made.IsTainted => made.Find(field)?.Value ?? ObjectMaker.Default(field, syntax, frame),
            _ => frame.Run.Poison(syntax),
        }),
    ];

    /// <summary>What a positional parameter stands for: a member of the record, or one that it inherits.</summary>
    private static ISymbol? Positional(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private static IReadOnlyList<Value>? ByMethod(Value made, IMethodSymbol method, int count, SyntaxNode syntax, Frame frame)
    {
        if (method.IsImplicitlyDeclared && made is ObjectValue { Type.IsRecord: true } record)
        {
            return ByProperties(record, method, syntax, frame);
        }

        var first = method.IsStatic ? 1 : 0;
        var cells = Enumerable.Range(0, count).Select(_ => new Cell(new UnknownValue(syntax), frame.Run.Doubt)).ToList();
        Place?[] places = [.. cells.Select(cell => (Place?)new CellPlace(cell, frame.Run))];
        Value[] unset = [.. cells.Select(static cell => cell.Value)];
        Dispatcher.Call(new Call(frame, syntax, method, method.IsStatic ? null : made, first == 1 ? [made, .. unset] : unset)
        {
            References = first == 1 ? [null, .. places] : places,
        });
        return [.. cells.Select(static cell => cell.Value)];
    }
}
