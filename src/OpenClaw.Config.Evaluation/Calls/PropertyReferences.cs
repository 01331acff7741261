using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Properties and indexers.</summary>
internal sealed class PropertyReferences() : PlaceHandler<IPropertyReferenceOperation>(OperationKind.PropertyReference)
{
    protected override Place Locate(IPropertyReferenceOperation operation, Frame frame)
    {
        var instance = operation.Instance is { } receiver ? frame.Run.EvaluateReceiver(receiver, frame) : null;
        var isVirtual = operation.Instance?.Syntax is not BaseExpressionSyntax;
        var property = StaticInterfaceMembers.Resolve(operation.Property, operation.ConstrainedToType, frame);
        return Locate(property, Arguments.Bind(frame, operation.Syntax, property, instance, operation.Arguments, isVirtual));
    }

    /// <summary>The place of a property of an object.</summary>
    public static Place Locate(IPropertySymbol property, Call call)
    {
        if (call.Run.Contract.Of(property) is null && call.Instance is null or ObjectValue)
        {
            property = call.IsVirtual ? Override(property, call.Instance as ObjectValue) : property;
            if ((call.Instance as ObjectValue)?.Find(property) is { } anonymous)
            {
                return new CellPlace(anonymous, call.Run);
            }

            if (BackingField(property, call) is { } field)
            {
                return OfAutoProperty(field, call);
            }
        }

        if (property.RefKind != RefKind.None && property.GetMethod is { } reference && call.Run.Contract.Of(property) is null
            && Dispatcher.Call(new Call(call.Frame, call.Syntax, reference, call.Instance, call.Arguments) { IsVirtual = call.IsVirtual, WantsPlace = true }) is PlaceValue found)
        {
            return found.Place;
        }

        return new ComputedPlace(() => Get(property, call), value => Set(property, call, value));
    }

    private static Place OfAutoProperty(IFieldSymbol field, Call call)
    {
        if (call.Instance is not ObjectValue made)
        {
            return FieldReferences.Static(field, call.Syntax, call.Frame);
        }

        if (made.IsTainted)
        {
            return new NoPlace(new UnknownValue(call.Syntax));
        }

        if (made.Find(field) is null)
        {
            made.Declare(field, ObjectMaker.Default(field, call.Syntax, call.Frame));
        }

        return new CellPlace(made.Find(field)!, call.Run);
    }

    private static Value Get(IPropertySymbol property, Call call) =>
        property.GetMethod is { } getter && call.Run.Contract.Of(property) is null && call.Run.Bodies.Of(getter.OriginalDefinition) is not null
            ? Dispatcher.Call(call.With(getter, call.Instance))
            : StoredField(property, call) is { } field ? OfAutoProperty(field, call).Load()
            : Dispatcher.Call(call.With(property, call.Instance));

    private static void Set(IPropertySymbol property, Call call, Value value)
    {
        if (property.SetMethod is not { } setter)
        {
            call.Run.Poison(call.Syntax);
            return;
        }

        if (call.Run.Bodies.Of(setter.OriginalDefinition) is null && StoredField(property, call) is { } field)
        {
            OfAutoProperty(field, call).Store(value);
            return;
        }

        Dispatcher.Call(new Call(call.Frame, call.Syntax, setter, call.Instance, [.. call.Arguments, value]) { IsVirtual = false });
    }

    private static IPropertySymbol Override(IPropertySymbol property, ObjectValue? instance)
    {
        var accessor = property.GetMethod ?? property.SetMethod;
        return instance is not null && accessor is not null && VirtualCalls.Resolve(accessor, instance.Type).AssociatedSymbol is IPropertySymbol actual ? actual : property;
    }

    /// <summary>The field behind an auto-property; null for one of which an accessor has a body.</summary>
    private static IFieldSymbol? BackingField(IPropertySymbol property, Call call) =>
        HasBody(property.GetMethod, call) || HasBody(property.SetMethod, call) || property.Parameters.Length > 0 ? null : FieldOf(property);

    /// <summary>The field of a property of the operator's that has one, whatever else its accessors do.</summary>
    private static IFieldSymbol? StoredField(IPropertySymbol property, Call call) =>
        call.Instance is null or ObjectValue && call.Run.Contract.Of(property) is null ? FieldOf(property) : null;

    private static bool HasBody(IMethodSymbol? accessor, Call call) => accessor is not null && call.Run.Bodies.Of(accessor.OriginalDefinition) is not null;

    private static IFieldSymbol? FieldOf(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } field && SymbolEqualityComparer.Default.Equals(owner, property))
            {
                return field;
            }
        }

        return null;
    }
}
