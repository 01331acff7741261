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
        return Locate(operation.Property, Arguments.Bind(frame, operation.Syntax, operation.Property, instance, operation.Arguments, isVirtual));
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
            : Dispatcher.Call(call.With(property, call.Instance));

    private static void Set(IPropertySymbol property, Call call, Value value)
    {
        if (property.SetMethod is not { } setter)
        {
            call.Run.Poison(call.Syntax);
            return;
        }

        Dispatcher.Call(new Call(call.Frame, call.Syntax, setter, call.Instance, [.. call.Arguments, value]) { IsVirtual = false });
    }

    private static IPropertySymbol Override(IPropertySymbol property, ObjectValue? instance)
    {
        var accessor = property.GetMethod ?? property.SetMethod;
        return instance is not null && accessor is not null && VirtualCalls.Resolve(accessor, instance.Type).AssociatedSymbol is IPropertySymbol actual ? actual : property;
    }

    /// <summary>The field behind an auto-property; null for one whose accessors have bodies.</summary>
    private static IFieldSymbol? BackingField(IPropertySymbol property, Call call)
    {
        if (property.Parameters.Length > 0 || (property.GetMethod is { } getter && call.Run.Bodies.Of(getter.OriginalDefinition) is not null))
        {
            return null;
        }

        return property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
    }
}
