using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Evaluates arguments: named, optional and params ones, by value or by reference.</summary>
internal static class Arguments
{
    /// <summary>A call of the member with its arguments evaluated in the order of the text.</summary>
    /// <param name="receiver">The receiver of an extension method when it has its value already; otherwise null.</param>
    public static Call Bind(
        Frame frame,
        SyntaxNode syntax,
        ISymbol member,
        Value? instance,
        IReadOnlyList<IArgumentOperation> arguments,
        bool isVirtual = true,
        Value? receiver = null,
        bool wantsPlace = false)
    {
        var values = new Value[arguments.Count];
        var written = new IArgumentOperation?[arguments.Count];
        Place?[]? references = null;
        foreach (var argument in arguments)
        {
            var index = argument.Parameter?.Ordinal ?? 0;
            written[index] = argument;
            // The compiler passes the handler of an interpolated string by reference; nobody else has it.
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter && argument.Value is not IInterpolatedStringHandlerCreationOperation)
            {
                var place = Places.Locate(argument.Value, frame);
                (references ??= new Place?[arguments.Count])[index] = place;
                values[index] = parameter.RefKind == RefKind.Ref ? place.Load() : new UnknownValue(argument.Syntax);
            }
            else if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.In or RefKind.RefReadOnlyParameter, Type: var wanted } } && IsVariable(argument.Value)
                && SymbolEqualityComparer.Default.Equals(wanted, argument.Value.Type))
            {
                // The parameter is the variable itself, and sees what becomes of it.
                var place = Places.Locate(argument.Value, frame);
                (references ??= new Place?[arguments.Count])[index] = place;
                values[index] = place.Load();
            }
            else if (receiver is not null && index == 0)
            {
                values[index] = receiver;
            }
            else if (argument.ArgumentKind == ArgumentKind.DefaultValue && ReadsBuildMachine(argument.Parameter))
            {
                values[index] = frame.Run.Refuse(syntax, $"the caller's path fills {argument.Parameter!.Name}, and it differs from machine to machine; pass a value", frame);
            }
            else
            {
                values[index] = frame.Run.Evaluate(argument.Value, frame);
            }
        }

        return new Call(frame, syntax, member, instance, values) { References = references, Written = written, IsVirtual = isVirtual, WantsPlace = wantsPlace };
    }

    private static bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local.IsConst: false, ConstantValue.HasValue: false } or IParameterReferenceOperation or IArrayElementReferenceOperation => true,
        IFieldReferenceOperation { Field: { IsConst: false, ContainingType.TypeKind: not TypeKind.Enum } } => true,
        _ => false,
    };

    private static bool ReadsBuildMachine(IParameterSymbol? parameter) =>
        parameter is not null && parameter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CallerFilePathAttribute");
}
