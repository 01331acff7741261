using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Conversions, written or implied. A converted value keeps the place that made it.</summary>
internal sealed class ConversionHandler() : ExpressionHandler<IConversionOperation>(OperationKind.Conversion)
{
    private const string FormattedLater =
        "a text that is still to be formatted is not evaluated; a configuration knows no culture but the invariant one, so use the interpolated string as it is";

    protected override Value Evaluate(IConversionOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.Operand, frame);
        if (value is UnknownValue)
        {
            return value;
        }

        if (operation.Operand.Type?.TypeKind == TypeKind.Dynamic && operation.Type is not { SpecialType: SpecialType.System_Object } and not { TypeKind: TypeKind.Dynamic })
        {
            return frame.Run.Refuse(operation.Syntax, Refusals.Dynamic, frame);
        }

        if (operation.ConstantValue.HasValue && !NativeIntegers.AreMet(operation.Type))
        {
            return Constants.Of(value.MadeBy, operation.Type, operation.ConstantValue.Value);
        }

        var conversion = operation.GetConversion();
        if (conversion.IsInterpolatedString)
        {
            return IsFormattedAtOnce(operation) ? value : frame.Run.Refuse(operation.Syntax, FormattedLater, frame);
        }

        var site = new ConversionSite(operation.Syntax, operation.Operand.Type, operation.Type, operation.IsChecked, operation.IsTryCast);
        return Conversions.Convert(value, conversion, site, frame);
    }

    /// <summary>Whether it is the argument of <c>FormattableString.Invariant</c>, which gives the text that it has here anyway.</summary>
    private static bool IsFormattedAtOnce(IConversionOperation operation) => operation.Parent is IArgumentOperation
    {
        Parent: IInvocationOperation { TargetMethod: { Name: "Invariant", ContainingType.Name: "FormattableString" } },
    };
}
